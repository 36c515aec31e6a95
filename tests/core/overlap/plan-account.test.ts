import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArealLayer } from '../../../src/core/base/areal.ts';
import { planAccount } from '../../../src/core/overlap/plan-account.ts';
import type { CombinationAccount, CombinationArea } from '../../../src/core/overlap/results.ts';
import { gridPolygon } from '../../support/grid-polygons.ts';
import { areasByStrips } from '../../support/strip-oracle.ts';
import type { OpenRing } from '../../support/strip-oracle.ts';
import { cell, cellHectares, layer, polygon } from './layers.ts';
import type { Box } from './layers.ts';
import { runPlan } from './run-plan.ts';

const DIGITS = 3;

function account(layers: readonly ArealLayer[], zones: ArealLayer | null = null) {
  const { value, issues } = runPlan(planAccount(layers, zones, 'ellipsoidal'));
  if (!value) throw new Error('an account of areas is never unknown');
  return { ...value, issues };
}

function zoned(layers: readonly ArealLayer[], by: ArealLayer) {
  const { zones, issues } = account(layers, by);
  if (!zones) throw new Error('an account by zone has zones');
  return { ...zones, issues };
}

function cells(id: string, ...boxes: Box[]): ArealLayer {
  return layer(id, boxes.map(cell));
}

/** The hectares by the letters of the layers, `ac` for what lies in the first and the third alone. */
function byLetters(combinations: readonly CombinationArea[]): Record<string, number> {
  const letters = (layers: readonly number[]) => layers.map((position) => 'abcdefgh'[position]).join('');
  return Object.fromEntries(combinations.map(({ layers, hectares }) => [letters(layers), hectares]));
}

function expectClose(found: readonly CombinationArea[], expected: Record<string, Box>) {
  const hectares = byLetters(found);
  expect(Object.keys(hectares)).toEqual(Object.keys(expected));
  for (const [letters, box] of Object.entries(expected))
    expect(hectares[letters], letters).toBeCloseTo(cellHectares(box), DIGITS);
}

describe('an account of cells, by the closed form', () => {
  const a = cells('a', [0, 0, 3, 1]);
  const b = cells('b', [1, 0, 4, 1]);
  const c = cells('c', [2, 0, 5, 1]);

  test('one layer has one combination', () => {
    expectClose(account([a]).combinations, { a: [0, 0, 3, 1] });
  });

  test('three layers one after the other, those of fewer layers first', () => {
    const { combinations, issues } = account([a, b, c]);
    expect(issues).toEqual([]);
    expectClose(combinations, {
      a: [0, 0, 1, 1],
      c: [4, 0, 5, 1],
      ab: [1, 0, 2, 1],
      bc: [3, 0, 4, 1],
      abc: [2, 0, 3, 1],
    });
  });

  test('gross less what is counted twice is the union, which is measured apart', () => {
    const { gross, countedTwice, union, residual } = account([a, b, c]);
    expect(union).toBeCloseTo(cellHectares([0, 0, 5, 1]), DIGITS);
    expect(gross).toBeCloseTo(cellHectares([0, 0, 9, 1]), DIGITS);
    expect(gross - countedTwice - union).toBeCloseTo(0, 6);
    expect(residual).toBeCloseTo(0, 6);
  });

  test('layers that touch share nothing, not even a sliver', () => {
    const { combinations, countedTwice } = account([
      cells('a', [0, 0, 1 / 3, 1]),
      cells('b', [1 / 3, 0, 1, 1]),
    ]);
    expect(Object.keys(byLetters(combinations))).toEqual(['a', 'b']);
    expect(countedTwice).toBe(0);
  });

  test('what a layer counts twice by itself is said of that layer, and counts once', () => {
    const twice = cells('twice', [0, 0, 2, 1], [1, 0, 3, 1]);
    const { layers, countedTwice, union, issues } = account([twice, cells('far', [8, 0, 9, 1])]);
    const again = cellHectares([1, 0, 2, 1]);
    expect(layers.map((share) => share.countedTwice)).toEqual([expect.closeTo(again, DIGITS), 0]);
    expect(layers[0]?.net).toBeCloseTo(cellHectares([0, 0, 3, 1]), DIGITS);
    expect(countedTwice).toBeCloseTo(again, DIGITS);
    expect(union).toBeCloseTo(cellHectares([0, 0, 4, 1]), DIGITS);
    expect(issues).toMatchObject([{ code: 'layer-counts-twice', at: { file: 'twice' } }]);
  });

  test('eight layers and their zones are told apart', () => {
    const layers = Array.from({ length: 8 }, (_, index) => cells(String(index), [0, 0, 1 + index, 1]));
    const { combinations, zones } = account(layers, cells('zone', [0, 0, 0.5, 1], [0.5, 0, 9, 1]));
    expect(combinations).toHaveLength(8);
    expect(byLetters(zones?.zones[0]?.combinations ?? [])).toEqual({
      abcdefgh: expect.closeTo(cellHectares([0, 0, 0.5, 1]), DIGITS) as number,
    });
    expect(zones?.zones[1]?.combinations).toHaveLength(8);
    expect(zones?.outside).toEqual([]);
  });

  test.each([0, 9])('%i layers are a mistake of the caller', (count) => {
    const layers = Array.from({ length: count }, () => a);
    expect(() => planAccount(layers, null, 'ellipsoidal')).toThrow('pass 1 to 8');
  });

  test('empty layers, and zones without a zone, are no trouble', () => {
    const empty = layer('e', []);
    const { combinations, union, residual, issues } = account([empty, empty], empty);
    expect({ combinations, union, residual, issues }).toEqual({
      combinations: [],
      union: 0,
      residual: 0,
      issues: [],
    });
  });

  test('a feature without a finite area is left out of layers and zones, with an issue', () => {
    const broken = cells('z', [Number.NaN, 0, 1, 1], [0, 0, 1, 1]);
    const { zones, issues } = account([a], broken);
    expect(zones?.zones.map(({ id }) => id)).toEqual(['z1']);
    expect(issues).toMatchObject([{ code: 'area-unknown', at: { file: 'z', feature: 'z0' } }]);
  });
});

describe('an account by zone', () => {
  const a = cells('a', [0, 0, 2, 1]);
  const b = cells('b', [1, 0, 4, 1]);

  test('each zone has its combinations, and what lies in no zone stands apart', () => {
    const { zones, outside, residuals, issues } = zoned(
      [a, b],
      cells('z', [0, 0, 1.5, 1], [1.5, 0, 3, 1], [7, 0, 8, 1]),
    );
    const [west = [], east = [], far] = zones.map(({ combinations }) => combinations);
    expect(issues).toEqual([]);
    expectClose(west, { a: [0, 0, 1, 1], ab: [1, 0, 1.5, 1] });
    expectClose(east, { b: [2, 0, 3, 1], ab: [1.5, 0, 2, 1] });
    expect(far).toEqual([]);
    expect(zones.map(({ hectares }) => hectares)[2]).toBeCloseTo(cellHectares([7, 0, 8, 1]), DIGITS);
    expectClose(outside, { b: [3, 0, 4, 1] });
    for (const { hectares } of residuals) expect(hectares).toBeCloseTo(0, 6);
  });

  test('zones that overlap each other leave a residual, and an issue says so', () => {
    const { zones, issues } = account([a, b], cells('z', [0, 0, 2, 1], [1.5, 0, 4, 1]));
    const twice = cellHectares([1.5, 0, 2, 1]);
    expect(byLetters(zones?.residuals ?? [])['ab']).toBeCloseTo(twice, DIGITS);
    expect(issues).toMatchObject([
      { code: 'zones-overlap', severity: 'notice', params: { hectares: expect.closeTo(twice, DIGITS) } },
    ]);
  });

  test('zones that overlap each other where no layer is leave none', () => {
    expect(account([a], cells('z', [0, 0, 2, 1], [5, 0, 7, 1], [6, 0, 8, 1])).issues).toEqual([]);
  });

  test('zones are dealt to at most 64 steps, in the order of the layer', () => {
    const many = cells('z', ...Array.from({ length: 150 }, (_, i): Box => [i / 50, 0, (i + 1) / 50, 1]));
    const plan = planAccount([a, b], many, 'ellipsoidal');
    expect(plan.steps).toBeLessThanOrEqual(64 + 2 + 1 + 3);
    const zones = runPlan(plan).value?.zones?.zones ?? [];
    expect(zones.map(({ id }) => id)).toEqual(many.features.map(({ id }) => id));
    expectClose(zones[60]?.combinations ?? [], { ab: [1.2, 0, 1.22, 1] });
  });
});

/**
 * A grid so small and so near the equator that a square degree has the same area all over it: to 10⁻¹², since the
 * cosine of 4·2⁻¹⁶ degree is 1 − 6·10⁻¹³.
 */
const STEP = 2 ** -16;
const HECTARES_OF_STEP =
  ((6_378_137 ** 2 * (1 - 0.006_694_379_990_141_316) * Math.PI ** 2) / 180 ** 2 / 1e4) * STEP ** 2;

/** Of areas up to sixteen steps. */
const TOLERANCE = 1e-10 * HECTARES_OF_STEP;

function small(id: string, rings: readonly OpenRing[]): ArealLayer {
  return layer(
    id,
    rings.map((ring) => polygon(...ring.map(([x, y]) => [x * STEP, y * STEP]))),
  );
}

/** The same polygon with every edge cut into 128, which is exact: long rings, of which a zone shows a part. */
function cutFinely(ring: OpenRing): OpenRing {
  return ring.flatMap(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return Array.from({ length: 128 }, (_, cut) => {
      const share = cut / 128;
      return [x + (nextX - x) * share, y + (nextY - y) * share] as const;
    });
  });
}

function areaOf(combinations: readonly CombinationArea[], combination: number): number {
  const found = combinations.find(
    ({ layers }) => layers.reduce((sum, position) => sum + 2 ** position, 0) === combination,
  );
  return found?.hectares ?? 0;
}

/** Compares what lies in the first zone, in none, and in all with what strips find; the zone is the last polygon. */
function expectAsByStrips(found: CombinationAccount, polygons: readonly OpenRing[]): void {
  const expected = areasByStrips(polygons);
  const inZone = expected.length / 2;
  const parts = [found.zones?.zones[0]?.combinations, found.zones?.outside, found.combinations];
  for (let combination = 1; combination < inZone; combination += 1) {
    const [inside = 0, outside = 0] = [expected[combination + inZone], expected[combination]];
    [inside, outside, inside + outside].forEach((area, part) => {
      const hectares = areaOf(parts[part] ?? [], combination);
      expect(Math.abs(hectares - area * HECTARES_OF_STEP)).toBeLessThan(TOLERANCE);
    });
  }
}

function sumOf(combinations: readonly CombinationArea[]): number {
  return combinations.reduce((sum, { hectares }) => sum + hectares, 0);
}

const RUNS = Math.ceil(Number(process.env['MOSAICO_FUZZ_RUNS'] ?? 500) / 2);
const settings = { numRuns: RUNS, seed: 20261122 };

describe('polygons that coincide, touch and nest on a small grid', () => {
  test.each([
    { how: 'as they are', cut: (ring: OpenRing) => ring, part: 1 },
    { how: 'with long rings', cut: cutFinely, part: 1 / 8 },
  ])('have in each zone, and outside, the areas that strips find: $how', ({ cut, part }) => {
    fc.assert(
      fc.property(fc.array(gridPolygon, { minLength: 1, maxLength: 3 }), gridPolygon, (rings, zone) => {
        const layers = rings.map((ring, index) => small(String(index), [cut(ring)]));
        const { issues, ...found } = account(layers, small('z', [zone]));
        expect(issues).toEqual([]);
        expectAsByStrips(found, [...rings, zone]);
      }),
      { ...settings, numRuns: Math.ceil(RUNS * part) },
    );
  });

  test('sum to the union by combination, also where a layer overlaps itself', () => {
    const layerRings = fc.array(gridPolygon, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(layerRings, { minLength: 1, maxLength: 4 }), (layers) => {
        const found = account(layers.map((rings, index) => small(String(index), rings)));
        expect(Math.abs(sumOf(found.combinations) - found.union)).toBeLessThan(TOLERANCE);
        expect(Math.abs(found.gross - found.countedTwice - found.union)).toBeLessThan(TOLERANCE);
        expect(found.issues.filter(({ code }) => code !== 'layer-counts-twice')).toEqual([]);
      }),
      settings,
    );
  });

  test('sum over zones that share their borders, and outside, to the whole', () => {
    const side = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(
        fc.array(gridPolygon, { minLength: 1, maxLength: 3 }),
        side,
        side,
        (rings, width, height) => {
          const slabs = Array.from({ length: width }, (_, x): OpenRing => [
            [x, 0],
            [x + 1, 0],
            [x + 1, height],
            [x, height],
          ]);
          const layers = rings.map((ring, index) => small(String(index), [ring]));
          const { combinations, zones, issues } = account(layers, small('z', slabs));
          expect(issues).toEqual([]);
          const parts = [...(zones?.zones ?? []), { combinations: zones?.outside ?? [] }];
          const sum = parts.reduce((total, part) => total + sumOf(part.combinations), 0);
          expect(Math.abs(sum - sumOf(combinations))).toBeLessThan(TOLERANCE);
          for (const { hectares } of zones?.residuals ?? [])
            expect(Math.abs(hectares)).toBeLessThan(TOLERANCE);
        },
      ),
      settings,
    );
  });
});
