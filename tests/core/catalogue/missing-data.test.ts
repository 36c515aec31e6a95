import type { Feature } from 'geojson';
import { expect, test } from 'vitest';
import { ageOfData, canMiss, missingOf } from '../../../src/core/catalogue/missing-data.ts';
import { embeddedLayer } from '../../support/embedded.ts';

const areas = embeddedLayer('protected-areas');
const candidates = embeddedLayer('community-candidates');

const place: Feature = {
  type: 'Feature',
  id: 'place',
  geometry: { type: 'Point', coordinates: [-72, -3] },
  properties: { name: 'Place' },
};

test.each([
  ['extended-undated', 'titled-polygon', 'its territory was extended, so that it has a title'],
  ['maybe-titled-napo', 'polygon', 'one of several may have a title: nobody knows whether this one'],
  ['unknown', 'polygon', 'no source says anything of a title'],
])('of a point whose title is %s, %s is missing: %s', (titleStatus, missing) => {
  expect(missingOf(candidates, { ...place, properties: { titleStatus } })).toBe(missing);
});

test('an outline misses its official boundary, and what nothing draws misses its geometry', () => {
  const found = new Map(
    areas.collection.features.map((feature) => [String(feature.id), missingOf(areas, feature)]),
  );
  expect(found.get('PN15')).toBe('official-boundary');
  expect(found.get('ere-campuya')).toBe('geometry');
});

test('an official boundary misses nothing', () => {
  const official = { entry: { ...areas.entry, precision: 'official' as const } };
  const [yaguas] = areas.collection.features.filter(({ id }) => id === 'PN15');
  expect(yaguas && missingOf(official, yaguas)).toBe('nothing');
});

test.each([
  ['2018', '2023-12-31', 'recent', 'five years are not more than five'],
  ['2018', '2024-01-01', 'outdated', 'the sixth year is'],
  ['2021-05-03', '2026-11-22', 'recent', 'a date has a year'],
  ['s. f.', '2026-11-22', 'unknown', 'the authority states no date'],
  ['4.1.0', '2026-11-22', 'unknown', 'a version is no year'],
  ['20191', '2026-11-22', 'unknown', 'five digits are no year'],
])('data of %s are at %s %s: %s', (vintage, date, age) => {
  expect(ageOfData({ vintage }, date, 5)).toBe(age);
});

test.each([
  ['communities', true],
  ['protected-areas', true],
  ['rivers', false],
  ['countries', false],
  ['pdet-table', false],
])('whether something can be missing of %s: %s', (id, expected) => {
  expect(canMiss(embeddedLayer(id).entry)).toBe(expected);
});
