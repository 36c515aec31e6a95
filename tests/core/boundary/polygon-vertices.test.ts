import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { dropVertex, insertVertex, moveVertex } from '../../../src/core/boundary/polygon-vertices.ts';
import type { Polygons } from '../../../src/core/boundary/polygon-vertices.ts';
import { boxRing, starRings } from '../../support/polygons.ts';

const hole = boxRing(0.4, 0.4, 0.6, 0.6);
const polygons: Polygons = [[boxRing(0, 0, 1, 1), hole], [boxRing(2, 0, 3, 1)]];

function isClosed(ring: readonly Position[]): boolean {
  return JSON.stringify(ring[0]) === JSON.stringify(ring.at(-1));
}

describe('vertices of polygons', () => {
  test.each([
    { place: [0.5, -0.1], polygon: 0, ring: 0, vertex: 1, why: 'the south side of the first' },
    { place: [-0.1, 0.5], polygon: 0, ring: 0, vertex: 4, why: 'the side that closes it' },
    { place: [0.5, 0.42], polygon: 0, ring: 1, vertex: 1, why: 'the hole' },
    { place: [3.2, 0.5], polygon: 1, ring: 0, vertex: 2, why: 'the second part' },
  ] as const)('are put into the nearest edge: $why', ({ place, polygon, ring, vertex }) => {
    const changed = insertVertex(polygons, place);
    const found = changed[polygon]?.[ring] ?? [];
    expect(found[vertex]).toEqual(place);
    expect(found).toHaveLength(6);
    expect(changed.flat().every(isClosed)).toBe(true);
  });

  test('can be moved, the first of a ring with its end', () => {
    const changed = moveVertex(polygons, { polygon: 0, ring: 0, vertex: 0 }, [-0.5, -0.5]);
    expect(changed[0]?.[0]?.[0]).toEqual([-0.5, -0.5]);
    expect(changed[0]?.[0]?.at(-1)).toEqual([-0.5, -0.5]);
    expect(changed[0]?.[1]).toBe(hole);
  });

  test('can be dropped until a ring would enclose nothing', () => {
    const address = { polygon: 1, ring: 0, vertex: 0 };
    const triangle = dropVertex(polygons, address);
    expect(triangle[1]?.[0]).toHaveLength(4);
    expect(triangle[1]?.[0]?.at(-1)).toEqual([3, 0]);
    expect(dropVertex(triangle, address)).toBe(triangle);
  });

  test.each([
    { polygon: 2, ring: 0, vertex: 0 },
    { polygon: 0, ring: 2, vertex: 0 },
    { polygon: 0, ring: 0, vertex: 4 },
  ])('that are not there change nothing: %j', (address) => {
    expect(dropVertex(polygons, address)).toBe(polygons);
    expect(moveVertex(polygons, address, [0, 0])).toBe(polygons);
  });

  test('put in and dropped again leave a ring as it was', () => {
    const star = starRings({ lon: [-75, -68], lat: [-5, 5], size: [0.01, 0.4] });
    const away = fc.double({ min: -0.5, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(star, away, away, (ring, dLon, dLat) => {
        const [lon = 0, lat = 0] = ring[0] ?? [];
        const place = [lon + dLon, lat + dLat] as const;
        const changed = insertVertex([[ring]], place);
        const vertex =
          changed[0]?.[0]?.findIndex(([x, y], at) => at > 0 && x === place[0] && y === place[1]) ?? -1;
        expect(dropVertex(changed, { polygon: 0, ring: 0, vertex })).toEqual([[ring]]);
      }),
      { numRuns: 100 },
    );
  });
});
