import { expect, test } from 'vitest';
import { countMissing } from '../../../src/core/catalogue/count-missing.ts';
import { embeddedLayer } from '../../support/embedded.ts';

const DATE = '2026-11-22';

test('candidates: 2 are drawn by nothing, 77 are points, 6 have a title, none has a polygon', () => {
  const { all } = countMissing(embeddedLayer('community-candidates'), 'basin', DATE, 5);
  expect(all).toMatchObject({
    features: 79,
    withoutGeometry: 2,
    pointOnly: 77,
    outlineOnly: 0,
    titledWithoutPolygon: 6,
    titleUnknown: 73,
    undated: 79,
  });
});

test.each(['basin', 'district'])('by %s every candidate is in one group', (key) => {
  const { groups, all } = countMissing(embeddedLayer('community-candidates'), key, DATE, 5);
  const sum = (column: 'features' | 'pointOnly' | 'withoutGeometry') =>
    groups.reduce((total, group) => total + group[column], 0);
  expect([sum('features'), sum('pointOnly'), sum('withoutGeometry')]).toEqual([
    all.features,
    all.pointOnly,
    all.withoutGeometry,
  ]);
});

test('a community of two federations is counted in both, and once in all', () => {
  const { groups, all } = countMissing(embeddedLayer('community-candidates'), 'federation', DATE, 5);
  expect(groups.reduce((total, { features }) => total + features, 0)).toBeGreaterThan(all.features);
  expect(all.features).toBe(79);
});

test('the largest group stands first, and what is not known of a group has one of its own', () => {
  const { groups } = countMissing(embeddedLayer('localities'), 'federation', DATE, 5);
  const sizes = groups.map(({ features }) => features);
  expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
  expect(groups.find(({ value }) => value === null)?.features).toBe(77);
});

test('areas miss their official boundary, or all of it, and never a title', () => {
  const { all } = countMissing(embeddedLayer('protected-areas'), 'category', DATE, 5);
  expect(all).toMatchObject({ features: 13, outlineOnly: 12, withoutGeometry: 1, titleUnknown: 0 });
});

test.each([
  ['2026-11-22', 5, 0, 'one year old'],
  ['2036-01-01', 5, 13, 'eleven years old'],
  ['2036-01-01', 11, 0, 'eleven years are not more than eleven'],
])('at %s with %i years, %i protected areas are outdated: %s', (date, years, count) => {
  expect(countMissing(embeddedLayer('protected-areas'), 'category', date, years).all.outdated).toBe(count);
});
