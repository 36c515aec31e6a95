import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { tabledPolygons } from '../../../src/core/base/polygon-table.ts';
import { indexTable } from '../../../src/core/crossings/indexed-edges.ts';
import { isPlainBoundary } from '../../../src/core/crossings/plain-boundary.ts';
import { isSimple } from '../../support/grid-polygons.ts';

type Ring = readonly (readonly [number, number])[];

const closed = (ring: Ring): Position[] => [...ring, ring[0] ?? [0, 0]].map(([x, y]) => [x, y]);

function isPlain(...rings: Ring[]): boolean {
  return isPlainBoundary(indexTable(tabledPolygons([rings.map(closed)]).table), 0);
}

/** A ring of many vertices around a place, its radius going up and down. */
function star(x: number, y: number, radius: number, vertices = 60): Ring {
  return Array.from({ length: vertices }, (_, index) => {
    const angle = (2 * Math.PI * index) / vertices;
    const reach = radius * (1 + 0.2 * Math.sin(7 * angle));
    return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)] as const;
  });
}

const coordinate = fc.integer({ min: 0, max: 4 });
const ringOnGrid = fc
  .array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 8 })
  .filter((ring) => ring.every(([x, y], at) => x !== ring.at(at - 1)?.[0] || y !== ring.at(at - 1)?.[1]));

describe('isPlainBoundary', () => {
  test('is true of exactly the rings on a small grid that touch themselves nowhere', () => {
    fc.assert(
      fc.property(ringOnGrid, (ring) => {
        expect(isPlain(ring)).toBe(isSimple(ring));
      }),
      { numRuns: 1_500 },
    );
  });

  test.each([
    { rings: [star(0, 0, 1)], isSound: true, why: 'one ring' },
    { rings: [star(0, 0, 1), star(0, 0, 0.5)], isSound: true, why: 'a hole' },
    { rings: [star(0, 0, 1), star(1.5, 0, 1)], isSound: false, why: 'two rings cross' },
    { rings: [star(0, 0, 1), star(0, 0, 1)], isSound: false, why: 'a ring stands twice' },
    {
      rings: [
        star(0, 0, 1),
        [
          [1, 0],
          [2, 1],
          [2, -1],
        ] as Ring,
      ],
      isSound: false,
      why: 'two rings share a vertex',
    },
    {
      rings: [
        [
          [0, 0],
          [4, 0],
          [4, 4],
        ],
        [
          [2, 0],
          [5, -1],
          [1, -1],
        ],
      ] as Ring[],
      isSound: false,
      why: 'a vertex on an edge',
    },
  ])('is $isSound where $why', ({ rings, isSound }) => {
    expect(isPlain(...rings)).toBe(isSound);
  });

  /** Long slanting edges side by side: every box meets every other, and no edge another. */
  function comb(teeth: number): Ring {
    const zigzag = Array.from({ length: 2 * teeth }, (_, index) => {
      const x = index / (2 * teeth);
      return [x + (index % 2), index % 2] as const;
    });
    return [...zigzag, [3, 3], [-1, 3]];
  }

  test.each([
    { teeth: 20, isSound: true, why: 'few are compared all with all' },
    { teeth: 4_000, isSound: false, why: 'of many it gives up, and leaves them to the rules' },
  ])('is $isSound of a comb of $teeth teeth: $why', ({ teeth, isSound }) => {
    expect(isPlain(comb(teeth))).toBe(isSound);
  });
});
