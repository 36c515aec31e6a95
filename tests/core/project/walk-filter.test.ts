import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import { measureDraftRing } from '../../../src/core/boundary/draft-ring.ts';
import { judgeFix, MOST_ERROR_METRES } from '../../../src/core/project/walk-filter.ts';
import type { WalkPoint } from '../../../src/core/project/project.ts';

/** Metres for a degree of latitude and of longitude at 2.8° S, to some 10⁻⁴. */
const [NORTH, EAST] = [110_579, 111_188];
const [LON, LAT] = [-71.25, -2.8];
const START = Date.parse('2026-03-05T14:30:00.000Z');

/** A fix so many metres east and north of the first corner, after so many seconds. */
function fixAt(east: number, north: number, seconds: number, accuracyMetres = 5): WalkPoint {
  const at = new Date(START + 1000 * seconds).toISOString();
  return { lon: LON + east / EAST, lat: LAT + north / NORTH, accuracyMetres, at };
}

const first = fixAt(0, 0, 0);

/** A walker around a square at 1.2 m/s, with a fix a second; the place on the way after so many metres. */
function onSquare(side: number, way: number): readonly [east: number, north: number] {
  const [leg, rest] = [Math.floor(way / side), way % side];
  const corners = [
    [rest, 0],
    [side, rest],
    [side - rest, side],
    [0, side - rest],
  ] as const;
  return corners[leg % 4] ?? [0, 0];
}

function walkAround(side: number, accuracyMetres: number, noise: () => number): readonly WalkPoint[] {
  const kept: WalkPoint[] = [];
  for (let second = 0; 1.2 * second < 4 * side; second += 1) {
    const [east, north] = onSquare(side, 1.2 * second);
    const fix = fixAt(east + noise(), north + noise(), second, accuracyMetres);
    if (judgeFix(kept.at(-1) ?? null, fix) === 'kept') kept.push(fix);
  }
  return kept;
}

function metresBetween(one: WalkPoint, other: WalkPoint): number {
  return Geodesic.WGS84.Inverse(one.lat, one.lon, other.lat, other.lon).s12 ?? Number.NaN;
}

describe('judgeFix', () => {
  test.each([
    {
      fix: fixAt(0, 0, 1, 31),
      last: null,
      verdict: 'inaccurate',
      why: 'an error of 31 m, even at the start',
    },
    { fix: fixAt(0, 0, 1, Number.NaN), last: null, verdict: 'inaccurate', why: 'an error that is no number' },
    { fix: fixAt(0, 0, 1, MOST_ERROR_METRES), last: null, verdict: 'kept', why: '30 m is the most' },
    { fix: fixAt(4.9, 0, 4), last: first, verdict: 'near', why: '4.9 m away with an error of 5 m' },
    { fix: fixAt(5.1, 0, 4), last: first, verdict: 'kept', why: '5.1 m away with an error of 5 m' },
    { fix: fixAt(2.9, 0, 3, 1), last: first, verdict: 'near', why: 'a step of less than 3 m' },
    { fix: fixAt(0, 12, 9, 20), last: first, verdict: 'near', why: 'within an error of 20 m' },
    { fix: fixAt(300, 0, 1), last: first, verdict: 'leap', why: '290 m in a second, both errors taken off' },
    { fix: fixAt(300, 0, 60), last: first, verdict: 'kept', why: 'a canoe goes 5 m/s' },
    { fix: fixAt(24, 0, 1), last: first, verdict: 'kept', why: '14 m in a second, both errors taken off' },
    { fix: fixAt(50, 0, -5), last: first, verdict: 'leap', why: 'a clock that was set back makes no way' },
  ])('is $verdict: $why', ({ fix, last, verdict }) => {
    expect(judgeFix(last, fix)).toBe(verdict);
  });
});

describe('a walk around a square', () => {
  test('without noise encloses it, but for the corners that are cut', () => {
    const side = 200;
    const { area, closingGap } = measureDraftRing(
      walkAround(side, 5, () => 0).map(({ lon, lat }) => [lon, lat]),
    );
    // A vertex every 6 m cuts at most 18 m² at each corner; the metres of a degree are good to 2·10⁻⁴.
    expect(area ?? 0).toBeGreaterThan(4 - 0.0072 - 0.0008);
    expect(area ?? 0).toBeLessThan(4 + 0.0008);
    expect(closingGap).toBeLessThan(7);
  });

  test('in noise stays within the band that the noise leaves, and drops what is said while standing', () => {
    const cases = fc.record({
      side: fc.integer({ min: 120, max: 400 }),
      accuracy: fc.constantFrom(3, 5, 8, 15),
      seed: fc.integer({ min: 1, max: 2 ** 31 - 2 }),
    });
    fc.assert(
      fc.property(cases, ({ side, accuracy, seed }) => {
        let state = seed;
        // Uniform within the error: sides shift by their mean, far less than the error.
        const noise = (): number => {
          state = (state * 48_271) % (2 ** 31 - 1);
          return ((2 * state) / (2 ** 31 - 1) - 1) * (accuracy / 2);
        };
        const points = walkAround(side, accuracy, noise);
        const { area, perimeter } = measureDraftRing(points.map(({ lon, lat }) => [lon, lat]));
        const band = (4 * side * accuracy) / 10_000;
        if (area !== null) expect(Math.abs(area - side ** 2 / 10_000)).toBeLessThan(band);
        expect(perimeter).toBeGreaterThan(0.9 * 4 * side);
        const steps = points.slice(1).map((point, index) => metresBetween(points[index] ?? point, point));
        expect(Math.min(...steps)).toBeGreaterThan(accuracy);
      }),
      { numRuns: 60 },
    );
  });
});
