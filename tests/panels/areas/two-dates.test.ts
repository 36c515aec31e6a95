import { expect, test } from 'vitest';
import { hectares } from '../../../src/core/base/units.ts';
import { addedBetween, changeBetween, dayBeforeLastAct } from '../../../src/panels/areas/two-dates.ts';
import { embeddedLayer } from '../../support/embedded.ts';

const layer = embeddedLayer('protected-areas');

test.each([
  ['2026-11-22', '2025-09-25', 'the communal reserve came last'],
  ['2018-01-11', '2018-01-10', 'the day of the decree of Yaguas counts as after it'],
  ['1998-01-01', '1998-01-01', 'before the first act there is nothing to compare'],
])('at %s the last other total was that of %s: %s', (date, expected) => {
  expect(dayBeforeLastAct(layer, date)).toBe(expected);
});

test('what was added between two dates is named, and nothing where nothing was', () => {
  expect(addedBetween(layer, '2018-01-10', '2018-01-11')).toEqual(['Yaguas']);
  expect(addedBetween(layer, '2019-06-02', '2020-06-02')).toEqual([]);
});

test('the change between two totals has a sign, and is unknown where one of them is', () => {
  expect(changeBetween(hectares(10), hectares(4))).toBe(-6);
  expect(changeBetween(null, hectares(4))).toBeNull();
});
