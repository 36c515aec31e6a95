import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dateOrder,
  daysBetween,
  isCalendarDate,
  wholeYearsBetween,
} from '../../../src/core/figures/plain-date.ts';

describe('A date as precise as it was written', () => {
  test.each([
    ['1998', '2004', 'before', 'years'],
    ['2019-06-02', '2019-08', 'before', 'a day and a later month'],
    ['2019', '2019-06', 'undecided', 'the year holds the month'],
    ['2019-06', '2019-06-02', 'undecided', 'the month holds the day'],
    ['2024-12-22', '2020-07-18', 'after', 'days'],
    ['2019-12-31', '2020', 'before', 'the last day before the year begins'],
    ['2024-02', '2024-03-01', 'before', 'February of a leap year ends on the 29th'],
  ])('%s stands to %s: %s (%s)', (first, second, order) => {
    expect(dateOrder(first, second)).toBe(order);
  });

  test.each([
    ['2024-02-29', true, 'a leap day'],
    ['2023-02-29', false, 'no leap year'],
    ['1900-02-29', false, 'centuries are no leap years'],
    ['2019-06-31', false, 'June has 30 days'],
    ['2019-13', false, 'no such month'],
    ['2019', true, 'a year'],
  ])('%s is in the calendar: %s (%s)', (date, is) => {
    expect(isCalendarDate(date)).toBe(is);
  });

  test('the project of 2020 ran for 804 days until the end of September 2022 and 1,618 in all', () => {
    expect(daysBetween('2020-07-18', '2022-09-30')).toBe(804);
    expect(daysBetween('2020-07-18', '2024-12-22')).toBe(1618);
  });

  test.each([
    ['1998', '2018', 20, 'years'],
    ['2000-06-02', '2020-06-01', 19, 'one day short'],
    ['2000-06-02', '2020-06-02', 20, 'to the day'],
  ])('from %s to %s there are %d whole years (%s)', (from, to, years) => {
    expect(wholeYearsBetween(from, to)).toBe(years);
  });

  test('the order of two days is that of their text, and turning them round turns it round', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    const opposite = { before: 'after', after: 'before', undecided: 'undecided' } as const;
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [first, second] = [one.toISOString().slice(0, 10), other.toISOString().slice(0, 10)];
        const expected = first === second ? 'undecided' : first < second ? 'before' : 'after';
        expect(dateOrder(first, second)).toBe(expected);
        expect(dateOrder(second, first)).toBe(opposite[expected]);
      }),
    );
  });
});
