import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layer } from '../overlap/layers.ts';
import { starRings } from '../../support/polygons.ts';
import { compare, layerOfRings, moved, squareAround } from './compare.ts';

const LON = -71.5;
const LAT = -2.5;

function square(half: number, east = 0, north = 0, error: number | null = null) {
  return layerOfRings([squareAround(LON, LAT, half, east, north)], error);
}

/** The mean distance from a square of half side b to one of half side a inside of it, both about one middle. */
function meanOutward(a: number, b: number): number {
  const gap = b - a;
  // Along half a side: a at the gap, then the rest at √(gap² + x²), whose integral is ½(xr + gap² ln((x + r)/gap)).
  const r = Math.hypot(gap, gap);
  const corner = (gap * r + gap * gap * Math.log((gap + r) / gap)) / 2;
  return (a * gap + corner) / b;
}

describe('planComparison of squares', () => {
  test('concentric squares: distances both ways, mean and greatest, areas, by closed forms', () => {
    const { mineToTheirs, theirsToMine, shared, offset, areas } = compare(square(1000), square(1300));
    expect(mineToTheirs?.mean).toBeCloseTo(300, 1);
    expect(mineToTheirs?.farthest.metres).toBeCloseTo(300, 1);
    expect(theirsToMine?.mean).toBeCloseTo(meanOutward(1000, 1300), 1);
    expect(theirsToMine?.farthest.metres, 'from corner to corner').toBeCloseTo(300 * Math.SQRT2, 1);
    expect(mineToTheirs?.length).toBeCloseTo(8000, 0);
    expect(shared?.overlap).toBeCloseTo(400, 1);
    expect(shared?.onlyMine).toBe(0);
    expect(shared?.onlyTheirs).toBeCloseTo(676 - 400, 1);
    expect(shared?.symmetric).toBeCloseTo(676 - 400, 1);
    expect(offset, 'no shift helps').toBeNull();
    expect(areas.find(({ method }) => method === 'ellipsoidal')?.theirs).toBeCloseTo(676, 1);
    expect(areas.map(({ method }) => method)).toContain('utm:18S');
  });

  test('a shifted square: the shift is found, with its bearing, and what is left after it', () => {
    const { offset, mineToTheirs, shared } = compare(square(1000), square(1000, 30, 40));
    expect(offset?.distance).toBeCloseTo(50, 1);
    expect(offset?.east).toBeCloseTo(30, 1);
    expect(offset?.bearing).toBeCloseTo((Math.atan2(30, 40) * 180) / Math.PI, 1);
    expect(offset?.after).toBeLessThan(0.1);
    expect(offset?.looksLike, 'fifty metres are no datum').toBeNull();
    expect(mineToTheirs?.farthest.metres, 'from the near corner to the corner').toBeCloseTo(50, 1);
    expect(shared?.overlap).toBeCloseTo((1970 * 1960) / 10_000, 1);
  });

  test.each([
    {
      given: null,
      errors: [30, 40],
      tolerance: 50,
      within: 1,
      why: 'both errors, as the root of their squares',
    },
    {
      given: null,
      errors: [null, 10],
      tolerance: 10,
      within: 0,
      why: 'an error that nobody declared is none',
    },
    { given: 25, errors: [30, 40], tolerance: 25, within: 0.5, why: 'what was asked for comes first' },
    { given: null, errors: [null, null], tolerance: null, within: null, why: 'no error, no tolerance' },
  ] as const)('tolerance $tolerance: $why', ({ given, errors, tolerance, within }) => {
    const [mine, theirs] = errors;
    // Moved by 20 m to the east and by 40 m to the north: two sides lie 20 m away, two 40 m.
    const result = compare(square(1000, 0, 0, mine), square(1000, 20, 40, theirs), {
      toleranceMetres: given,
    });
    expect(result.tolerance).toBe(tolerance);
    if (within === null) expect(result.mineToTheirs?.within).toBeNull();
    else expect(result.mineToTheirs?.within).toBeCloseTo(within, 1);
  });

  test('the farthest place is on an edge where no vertex is', () => {
    // A notch of theirs ends 500 m inside my straight side: from the notch nothing of mine is nearer than the side.
    const [southWest, southEast, northEast, northWest, end] = squareAround(LON, LAT, 1000);
    if (!southWest || !southEast || !northEast || !northWest || !end)
      throw new Error('A square has corners.');
    const across = (x: number, y: number) => moved([[LON, LAT]], x, y)[0] ?? [];
    const slit = [across(-300, -1000), across(-300, -500), across(300, -500), across(300, -1000)];
    const theirs = layerOfRings([[southWest, ...slit, southEast, northEast, northWest, end]]);
    const { mineToTheirs } = compare(layerOfRings([squareAround(LON, LAT, 1000)]), theirs);
    // From the middle of the missing piece of my side to either end of it.
    expect(mineToTheirs?.farthest.metres).toBeCloseTo(300, 0);
    expect(mineToTheirs?.farthest.from[0]).toBeCloseTo(LON, 4);
  });

  test('with nothing but a stated area there are areas and what lies around, and nothing of theirs', () => {
    const { areas, shared, tolerance, mineToTheirs, offset, overlaps } = compare(square(1000), null, {
      around: [square(200)],
    });
    expect(areas.every(({ mine, theirs }) => mine !== null && theirs === null)).toBe(true);
    expect([shared, tolerance, mineToTheirs, offset]).toEqual([null, null, null, null]);
    expect(overlaps[0]?.pairs[0]?.overlap).toBeCloseTo(16, 1);
  });

  test('a small square far inside a large one is no shift of it', () => {
    expect(compare(square(300, 4000, 4000), square(5000)).offset).toBeNull();
  });

  test('empty layers are no trouble', () => {
    const empty = layer('e', []);
    expect(compare(empty, empty)).toMatchObject({ areas: [], mineToTheirs: null, offset: null, issues: [] });
  });
});

describe('laws of planComparison', () => {
  const near = starRings({ lon: [-72, -71.95], lat: [-2, -1.95], size: [0.05, 0.1] });
  const stars = starRings({ lon: [-75, -70], lat: [-10, 10], size: [0.02, 0.3] });

  test('a boundary with itself is nowhere apart', () => {
    fc.assert(
      fc.property(stars, (ring) => {
        const { mineToTheirs, shared, offset } = compare(
          layerOfRings([ring]),
          layerOfRings([ring.toReversed()]),
          {
            toleranceMetres: 0.001,
          },
        );
        expect(mineToTheirs?.mean).toBeLessThan(1e-3);
        expect(mineToTheirs?.farthest.metres).toBeLessThan(1e-3);
        expect(mineToTheirs?.within).toBeCloseTo(1, 9);
        expect(shared?.symmetric).toBe(0);
        expect(offset).toBeNull();
      }),
      { numRuns: 10 },
    );
  });

  test('changing sides changes the sides of every number', () => {
    fc.assert(
      fc.property(near, near, (one, other) => {
        const [a, b] = [layerOfRings([one]), layerOfRings([other])];
        const [there, back] = [compare(a, b), compare(b, a)];
        expect(there.mineToTheirs).toEqual(back.theirsToMine);
        expect(there.theirsToMine).toEqual(back.mineToTheirs);
        expect(there.shared?.onlyMine).toBeCloseTo(back.shared?.onlyTheirs ?? Number.NaN, 4);
      }),
      { numRuns: 5 },
    );
  });

  test('a translation of up to a kilometre is found to 0.1 m', () => {
    const metres = fc.double({ min: -700, max: 700, noNaN: true });
    fc.assert(
      fc.property(stars, metres, metres, (ring, east, north) => {
        fc.pre(Math.hypot(east, north) > 1);
        const { offset } = compare(layerOfRings([ring]), layerOfRings([moved(ring, east, north)]));
        expect(offset?.east).toBeCloseTo(east, 0.5);
        expect(Math.hypot((offset?.east ?? 0) - east, (offset?.north ?? 0) - north)).toBeLessThan(0.1);
      }),
      { numRuns: 15 },
    );
  });
});
