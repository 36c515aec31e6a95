import { expect, test } from 'vitest';
import { growthDays } from '../../../src/panels/areas/growth.ts';
import { embeddedLayer } from '../../support/embedded.ts';

const layer = embeddedLayer('protected-areas');

test('each day of a legal instrument is one step, the earliest first', () => {
  const days = growthDays(layer, '2026-11-22').map(({ date, names }) => [date, ...names]);
  expect(days).toEqual([
    ['2010-12-23', 'Ampiyacu Apayacu'],
    ['2015-06-17', 'Maijuna Kichwa'],
    ['2018-01-11', 'Yaguas'],
    ['2025-06-06', 'Medio Putumayo Algodón'],
    ['2025-09-26', 'Bajo Putumayo Yaguas'],
  ]);
});

test.each([
  ['2010-12-22', 0, 'the day before the first instrument there is nothing'],
  ['2010-12-23', 1, 'the day of an instrument counts'],
  ['2020-01-01', 3, 'what came later is left out'],
])('until %s there are %i steps: %s', (date, count) => {
  expect(growthDays(layer, date)).toHaveLength(count);
});

test('the band of the total grows with what is added', () => {
  const bands = growthDays(layer, '2026-11-22').map(({ band }) => Number(band));
  expect(bands.every((band) => band > 0)).toBe(true);
  expect(bands).toEqual(bands.toSorted((one, other) => one - other));
});
