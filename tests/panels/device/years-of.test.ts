import { expect, test } from 'vitest';
import { dayHere } from '../../../src/panels/device/day-here.ts';
import { yearsOf } from '../../../src/panels/device/years-of.ts';

test('the years are the first and the last that a layer says; a version and no date are none', () => {
  const vintages = ['2025', 's. f.', '4.1.0', '2018-06', '2023'];
  expect(yearsOf(vintages.map((vintage) => ({ vintage })))).toEqual({ oldest: '2018', newest: '2025' });
  expect(yearsOf([{ vintage: 's. f.' }])).toBeNull();
});

test('the day is that of the person, in the evening too', () => {
  expect(dayHere(new Date(2026, 10, 2, 23, 30))).toBe('2026-11-02');
});
