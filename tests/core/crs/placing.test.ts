import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crsChoiceText, parseCrsChoice } from '../../../src/core/crs/crs-choice.ts';
import type { CrsChoice } from '../../../src/core/crs/crs-choice.ts';
import { placingOf, writingOf } from '../../../src/core/crs/placing.ts';
import { referenceSystemOf, referenceSystems } from '../../../src/core/crs/reference-system.ts';

function choice(text: string): CrsChoice {
  const found = parseCrsChoice(text);
  if (found === null) throw new Error(`Not a choice: ${text}.`);
  return found;
}

/** Metres, on the local plane of a place near the equator. */
function apart(
  [lon = 0, lat = 0]: readonly number[],
  [otherLon = 0, otherLat = 0]: readonly number[],
): number {
  return Math.hypot((lon - otherLon) * 111_320, (lat - otherLat) * 110_575);
}

describe('placingOf', () => {
  // Computed with GDAL 3.6 (PROJ 9.1) by the operation named, from longitude and latitude on WGS 84.
  test.each([
    { crs: 'EPSG:32719', numbers: [222_030.93454816, 9_701_280.85049807], place: [-71.5, -2.7], shift: null },
    {
      crs: 'EPSG:24879',
      numbers: [222_228.368961068, 9_701_660.22508935],
      place: [-71.5, -2.7],
      shift: 'EPSG:1208',
    },
    {
      crs: 'EPSG:4218',
      numbers: [-75, 0.5],
      place: [-74.9966535350625, 0.497194229216227],
      shift: 'EPSG:15727',
    },
    { crs: 'EPSG:4326', numbers: [-71.5, -2.7], place: [-71.5, -2.7], shift: null },
    { crs: 'EPSG:4326+swapped', numbers: [-2.7, -71.5], place: [-71.5, -2.7], shift: null },
    { crs: 'EPSG:4326+west+south', numbers: [71.5, 2.7], place: [-71.5, -2.7], shift: null },
    {
      crs: 'EPSG:32719+swapped',
      numbers: [9_701_280.85049807, 222_030.93454816],
      place: [-71.5, -2.7],
      shift: null,
    },
  ])('$crs: $numbers lies where PROJ puts it', ({ crs, numbers, place, shift }) => {
    const placing = placingOf(choice(crs), [numbers]);
    const [first = 0, second = 0] = numbers;
    expect(placing.shift?.code ?? null).toBe(shift);
    expect(apart(placing.toWgs84(first, second), place)).toBeLessThan(0.001);
  });

  test('PSAD56 read as WGS 84 lies 428 m off at Yaguas: what the detective is for', () => {
    const numbers = [222_228.368961068, 9_701_660.22508935] as const;
    const read = placingOf(choice('EPSG:32719'), [numbers]).toWgs84(...numbers);
    expect(apart(read, [-71.5, -2.7])).toBeCloseTo(427.7, 0);
  });

  test.each([
    { why: 'south of 3° and west of 74°', sample: [[-75, 0.5]], code: 'EPSG:15727', accuracy: 1 },
    { why: 'the Amazon of Colombia', sample: [[-71, -2]], code: 'EPSG:15729', accuracy: 1 },
    {
      why: 'a file in two regions is not torn where they meet',
      sample: [
        [-75, 0.5],
        [-73, 0.5],
      ],
      code: 'EPSG:1125',
      accuracy: 10,
    },
    { why: 'nothing to tell the region by', sample: [], code: 'EPSG:1125', accuracy: 10 },
  ])('Bogotá 1975, $why: $code', ({ sample, code, accuracy }) => {
    expect(placingOf(choice('EPSG:4218'), sample).shift).toMatchObject({ code, accuracyMetres: accuracy });
  });

  test('PSAD56 outside Peru has the mean transformation, and its doubt', () => {
    expect(placingOf(choice('EPSG:4248'), [[-62, -8]]).shift).toMatchObject({
      code: 'EPSG:1201',
      accuracyMetres: 42,
    });
  });

  test.each(referenceSystems.filter(({ unit }) => unit === 'metre'))(
    '$code: there and back is the same place',
    (system) => {
      fc.assert(
        fc.property(
          fc.double({ min: -79, max: -67, noNaN: true }),
          fc.double({ min: -5, max: 3, noNaN: true }),
          (lon, lat) => {
            const numbers = writingOf(system, [[lon, lat]]).fromWgs84(lon, lat);
            const [own, back] = [choice(String(system.code)), [lon, lat]];
            // The frame's own degrees, 400 m off, may lie in the next region: the transformation of the way back.
            const there = placingOf(own, [numbers]);
            expect(apart(there.toWgs84(...numbers), back)).toBeLessThan(
              system.frame === 'WGS 84' ? 1e-3 : 40,
            );
          },
        ),
        { numRuns: 50 },
      );
    },
  );

  test('a place that is none is not finite, and never 0', () => {
    const { toWgs84 } = placingOf(choice('EPSG:32718'), []);
    expect(toWgs84(Number.NaN, 1)).toEqual([Number.NaN, Number.NaN]);
  });
});

describe('a choice of reference system', () => {
  test.each(['EPSG:24878', 'EPSG:4326+swapped', 'EPSG:4326+swapped+west+south', 'EPSG:21897+swapped'])(
    '%s is written as it was read',
    (text) => {
      expect(crsChoiceText(choice(text))).toBe(text);
    },
  );

  test.each([
    ['EPSG:2154', 'France'],
    ['EPSG:4326+mirrored', 'a word that means nothing'],
    ['EPSG:32718+west', 'metres have no west to lose'],
    ['', 'nothing'],
  ])('%s is none: %s', (text) => {
    expect(parseCrsChoice(text)).toBeNull();
  });

  test('names are taken in any capitals, and CRS84 for what it is', () => {
    expect(referenceSystemOf(' epsg:24878 ')?.name).toBe('PSAD56 / UTM zone 18S');
    expect(referenceSystemOf('OGC:CRS84')?.code).toBe('EPSG:4326');
  });
});
