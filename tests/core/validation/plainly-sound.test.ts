import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { polygonsOf } from '../../../src/core/base/areal.ts';
import { tabledPolygons } from '../../../src/core/base/polygon-table.ts';
import { isPlainlySound } from '../../../src/core/validation/plainly-sound.ts';
import { AMAZONIA, validateFeatures } from '../../../src/core/validation/validate.ts';

type Polygons = Position[][][];

const isSound = (polygons: Polygons) => isPlainlySound(tabledPolygons(polygons), { region: AMAZONIA });

/** The same polygons asked of the rules, as a file that was read as text brings them. */
function askRules(polygons: Polygons) {
  const [coordinates, ...others] = polygons;
  const geometry =
    others.length === 0 ? { type: 'Polygon', coordinates } : { type: 'MultiPolygon', coordinates: polygons };
  return validateFeatures({ features: [{ id: 'a', name: null, properties: {}, geometry }] });
}

function askBoth(polygons: Polygons) {
  const tabled = { id: 'a', name: null, properties: {}, geometry: tabledPolygons(polygons) };
  return { rules: askRules(polygons), table: validateFeatures({ features: [tabled] }) };
}

/** A box, anti-clockwise, or the other way round for a hole. */
function box(west: number, south: number, size: number, isHole = false): Position[] {
  const ring = [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ];
  return isHole ? ring.reverse() : ring;
}

const boxes = fc
  .tuple(
    fc.integer({ min: 0, max: 6 }),
    fc.integer({ min: 0, max: 6 }),
    fc.integer({ min: 1, max: 7 }),
    fc.boolean(),
  )
  .map(([x, y, size, isHole]) => box(x / 4 - 72, y / 4 - 4, size / 4, isHole));
const vertex = fc.tuple(fc.integer({ min: -73, max: -68 }), fc.integer({ min: -5, max: 0 }));
const anyRing = fc
  .array(vertex, { minLength: 3, maxLength: 7 })
  .map((ring) => [...ring, ring[0] ?? [0, 0]] as Position[]);
const anyPolygons = fc.array(
  fc.array(fc.oneof({ arbitrary: boxes, weight: 3 }, { arbitrary: anyRing, weight: 1 }), {
    minLength: 1,
    maxLength: 3,
  }),
  { minLength: 1, maxLength: 3 },
);

describe('isPlainlySound', () => {
  test('is true only of polygons of which the rules say nothing and change nothing', () => {
    let count = 0;
    fc.assert(
      fc.property(anyPolygons, (polygons) => {
        if (!isSound(polygons)) return;
        count += 1;
        const { value, issues } = askRules(polygons);
        expect(issues).toEqual([]);
        expect(value.areal.map(({ geometry }) => polygonsOf(geometry))).toEqual([polygons]);
      }),
      { numRuns: 2_500, seed: 3 },
    );
    expect(count).toBeGreaterThan(100);
  });

  test.each([
    { polygons: [[box(-72, -3, 1)]], why: 'a box' },
    {
      polygons: [[box(-72, -3, 1), box(-71.8, -2.8, 0.2, true), box(-71.4, -2.8, 0.2, true)]],
      why: 'two holes',
    },
    {
      polygons: [[box(-72, -3, 1), box(-71.8, -2.8, 0.5, true)], [box(-71.7, -2.7, 0.2)]],
      why: 'an island in a lake',
    },
  ])('is true of what maps are made of: $why', ({ polygons }) => {
    expect(isSound(polygons)).toBe(true);
  });

  test.each([
    { polygons: [[box(-72, -3, 1, true)]], why: 'it is wound as old formats wind' },
    { polygons: [[box(-72, -3, 1), box(-70, -3, 0.2, true)]], why: 'a hole lies outside' },
    {
      polygons: [[box(-72, -3, 1), box(-69.8, -2.8, 0.2, true)], [box(-70, -3, 1)]],
      why: 'a hole lies in the polygon of another',
    },
    { polygons: [[box(-72, -3, 1)], [box(-71.8, -2.8, 0.2)]], why: 'a part lies on another' },
    { polygons: [[box(-72, -3, 1)], [box(-71, -2, 0.2)]], why: 'parts touch, which is allowed' },
    { polygons: [[box(-3, -72, 1)]], why: 'the axes are swapped' },
    { polygons: [[box(-72, -3, 1).slice(0, 4)]], why: 'the ring is open' },
    { polygons: [[]], why: 'it has no ring' },
  ])('is false, so that the rules are asked, where $why', ({ polygons }) => {
    expect(isSound(polygons)).toBe(false);
  });
});

describe('validateFeatures', () => {
  test('says the same of polygons in a table as of those that were read as text', () => {
    fc.assert(
      fc.property(anyPolygons, (polygons) => {
        const { rules, table } = askBoth(polygons);
        expect(table.issues).toEqual(rules.issues);
        expect(table.value.areal.map(({ geometry }) => polygonsOf(geometry))).toEqual(
          rules.value.areal.map(({ geometry }) => polygonsOf(geometry)),
        );
      }),
      { numRuns: 400 },
    );
  });
});
