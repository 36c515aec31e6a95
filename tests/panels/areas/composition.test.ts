import { expect, test } from 'vitest';
import { hectares } from '../../../src/core/base/units.ts';
import { mosaicComposition } from '../../../src/panels/areas/composition.ts';
import { embeddedLayer } from '../../support/embedded.ts';

const layer = embeddedLayer('protected-areas');
const ids = layer.collection.features.flatMap(({ id, geometry }) =>
  (geometry as unknown) === null ? [] : [String(id)],
);
/** A hectare more for each, so that sums tell which areas went into them. */
const measured = new Map(ids.map((id, index) => [id, hectares(1000 * 2 ** index)]));

function partsAt(date: string) {
  return mosaicComposition(layer, date, measured).map(({ category, status, names }) => [
    category,
    status,
    names.length,
  ]);
}

/** Category, status, and how many areas. */
type Part = readonly [string | null, string, number];

test.each<[date: string, parts: readonly Part[], why: string]>([
  [
    '2026-11-22',
    [
      ['Área de Conservación Regional', 'established', 3],
      ['Parque Nacional', 'established', 1],
      ['Reserva Comunal', 'established', 1],
      [null, 'proposed', 1],
    ],
    'today five areas of three categories stand, and one is proposed',
  ],
  [
    '2025-06-05',
    [
      ['Parque Nacional', 'established', 1],
      ['Área de Conservación Regional', 'established', 2],
      ['Reserva Comunal', 'proposed', 1],
      ['Área de Conservación Regional', 'proposed', 1],
      [null, 'proposed', 1],
    ],
    'a category stands twice while one of its areas is only proposed',
  ],
  [
    '1998-01-01',
    [
      ['Reserva Comunal', 'proposed', 1],
      [null, 'proposed', 1],
    ],
    'proposals without a beginning are older than everything',
  ],
])('at %s the mosaic has the parts %j: %s', (date, expected) => {
  expect(new Set(partsAt(date).map((part) => JSON.stringify(part)))).toEqual(
    new Set(expected.map((part) => JSON.stringify(part))),
  );
});

test('what is established stands before what is proposed', () => {
  const statuses = mosaicComposition(layer, '2025-06-05', measured).map(({ status }) => status);
  expect(statuses).toEqual(statuses.toSorted());
});

test('a sum is of all its areas, and unknown where one of them has no boundary', () => {
  const parts = mosaicComposition(layer, '2026-11-22', measured);
  const regional = parts.find(({ category }) => category === 'Área de Conservación Regional');
  const areas = ['ACR17', 'ACR09', 'ACR34'].map((id) => measured.get(id) ?? NaN);
  expect(regional?.hectares).toBe(areas.reduce((sum, area) => sum + area, 0));
  const proposed = parts.find(({ category }) => category === null);
  expect([proposed?.hectares, proposed?.isDrawn]).toEqual([null, false]);
  expect(regional?.isDrawn).toBe(true);
});
