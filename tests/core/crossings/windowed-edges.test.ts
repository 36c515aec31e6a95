import { describe, expect, test } from 'vitest';
import type { ArealFeature } from '../../../src/core/base/areal.ts';
import { integrateBoundaries } from '../../../src/core/crossings/boundary-integrals.ts';
import { planarAreaForm } from '../../../src/core/crossings/edge-form.ts';
import { indexEdges } from '../../../src/core/crossings/indexed-edges.ts';
import { edgesNear, onlyFeature } from '../../../src/core/crossings/windowed-edges.ts';
import type { MeasuredEdges } from '../../../src/core/crossings/coverage.ts';
import { windingNumber } from '../../../src/core/crossings/winding-number.ts';
import { featureOfRing } from '../../support/grid-polygons.ts';
import type { OpenRing } from '../../support/strip-oracle.ts';

function measured(...features: readonly ArealFeature[]): MeasuredEdges {
  const edges = indexEdges(features);
  return { edges, integrals: integrateBoundaries(edges.table, planarAreaForm) };
}

/** A circle of many vertices with teeth, so that its edges run every way. */
function gear(x: number, y: number, radius: number): OpenRing {
  return Array.from({ length: 20_000 }, (_, index) => {
    const angle = (index / 20_000) * 2 * Math.PI;
    const reach = radius * (1 + 0.01 * (index % 5));
    return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
  });
}

const window: OpenRing = [
  [9, 0],
  [11, 0],
  [11, 1],
  [9, 1],
];

const zone = measured(featureOfRing(window, 'zone'));

describe('what is near a small place', () => {
  const large = measured(featureOfRing(gear(0, 0, 10), 'large'), featureOfRing(gear(90, 0, 10), 'far'));
  const near = edgesNear(large, zone.edges.table, 0);

  test('is a small part of a long ring, and nothing of what is far', () => {
    expect(near.edges.table.featureRings).toEqual(Uint32Array.from([0, 1]));
    expect(near.edges.table.coordinates.length / 2).toBeLessThan(20_000 / 20);
  });

  test('is inside and outside as before, all over the place', () => {
    for (let x = 9.01; x < 11; x += 0.1)
      for (let y = 0.01; y < 1; y += 0.1)
        expect(windingNumber(near.edges, 0, x, y, 'point')).toBe(
          windingNumber(large.edges, 0, x, y, 'point'),
        );
  });

  test('keeps the integrals of the whole boundary, from the first vertex of its ring', () => {
    const { coordinates } = large.edges.table;
    const places = new Map(
      Array.from({ length: 20_000 }, (_, vertex) => [
        `${String(coordinates[2 * vertex])} ${String(coordinates[2 * vertex + 1])}`,
        large.integrals.prefix[vertex],
      ]),
    );
    const kept = near.edges.table.coordinates;
    for (let vertex = 0; vertex < kept.length / 2 - 1; vertex += 1) {
      const place = `${String(kept[2 * vertex])} ${String(kept[2 * vertex + 1])}`;
      expect(near.integrals.prefix[vertex]).toBe(places.get(place));
    }
  });
});

test.each([
  { why: 'around the place, without an edge in it', ring: gear(10, 0.5, 9), winding: 1 },
  { why: 'beside it, around one corner', ring: gear(13, 3, 2.5), winding: 0 },
])('a ring $why winds as before', ({ ring, winding }) => {
  const near = edgesNear(measured(featureOfRing(ring, 'ring')), zone.edges.table, 0);
  expect(near.edges.table.ringStarts.length, 'its box touches the place').toBe(2);
  expect(windingNumber(near.edges, 0, 10, 0.5, 'point')).toBe(winding);
});

test('a feature by itself keeps its holes and nothing of the others', () => {
  const cheese: ArealFeature = {
    id: 'cheese',
    name: null,
    geometry: {
      type: 'Polygon',
      coordinates: [
        [...window, window[0] ?? []].map((position) => [...position]),
        [
          [9.5, 0.2],
          [9.5, 0.8],
          [10, 0.8],
          [10, 0.2],
          [9.5, 0.2],
        ],
      ],
    },
  };
  const both = measured(featureOfRing(gear(0, 0, 10), 'gear'), cheese);
  const { edges, integrals } = onlyFeature(both, 1);
  expect([edges.table.featureRings.length, edges.table.ringStarts.length]).toEqual([2, 3]);
  expect(windingNumber(edges, 0, 9.7, 0.5, 'point')).toBe(0);
  expect(windingNumber(edges, 0, 10.5, 0.5, 'point')).toBe(1);
  expect(integrals.variation[0]).toBe(both.integrals.variation[1]);
});

test('a feature without edges is near to nothing', () => {
  const nothing = measured({ id: 'a', name: null, geometry: { type: 'MultiPolygon', coordinates: [] } });
  const near = edgesNear(zone, nothing.edges.table, 0);
  expect(near.edges.table.ringStarts).toEqual(Uint32Array.from([0]));
});
