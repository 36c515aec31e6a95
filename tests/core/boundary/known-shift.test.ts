import type { Position } from 'geojson';
import proj4 from 'proj4';
import { describe, expect, test } from 'vitest';
import { knownShift } from '../../../src/core/boundary/known-shift.ts';
import { compare, layerOfRings, squareAround } from './compare.ts';

const PSAD56 = '+proj=utm +zone=19 +south +ellps=intl +towgs84=-279,175,-379 +units=m +no_defs';
const WGS84 = '+proj=utm +zone=19 +south +datum=WGS84 +units=m +no_defs';

/** What a ring becomes whose numbers are of one system and are read as if they were of another. */
function misread(ring: readonly Position[], written: string, read: string): Position[] {
  return ring.map(([lon = 0, lat = 0]) => proj4(read).inverse(proj4(written).forward([lon, lat])));
}

describe('knownShift', () => {
  test.each([
    {
      east: -209,
      north: -382,
      at: [-71.5, -2.5],
      expected: { frame: 'PSAD56', whose: 'mine' },
      why: 'PSAD56 read as degrees',
    },
    {
      east: 209,
      north: 382,
      at: [-71.5, -2.5],
      expected: { frame: 'PSAD56', whose: 'theirs' },
      why: 'the other way round',
    },
    { east: 382, north: 209, at: [-71.5, -2.5], expected: null, why: 'as long, and in another direction' },
    { east: -190, north: -348, at: [-71.5, -2.5], expected: null, why: 'the direction, and 40 m shorter' },
    { east: 30, north: 40, at: [-71.5, -2.5], expected: null, why: 'fifty metres are no datum' },
  ] as const)('$east, $north is $expected: $why', ({ east, north, at, expected }) => {
    expect(knownShift({ east, north }, at)).toEqual(expected);
  });

  test('a plan in PSAD56 that was read as WGS 84 is found, with its 439 m and its direction', () => {
    const ring = squareAround(-71.5, -2.5, 4000);
    const { offset } = compare(layerOfRings([misread(ring, PSAD56, WGS84)]), layerOfRings([ring]));
    expect(offset?.looksLike).toEqual({ frame: 'PSAD56', whose: 'mine' });
    expect(offset?.distance).toBeGreaterThan(425);
    expect(offset?.distance).toBeLessThan(450);
    expect(offset?.bearing, 'to the south-west').toBeCloseTo(209, -1);
    expect(offset?.after).toBeLessThan(0.5);
  });

  test('a plan in Bogotá 1975 that was read as WGS 84 is found', () => {
    const bogota =
      '+proj=longlat +ellps=intl +towgs84=221.899,274.136,-397.554,-2.80844591036,0.44850858891,2.81017234679,-2.199943 +no_defs';
    const ring = squareAround(-72, 0.5, 4000);
    const { offset } = compare(
      layerOfRings([ring]),
      layerOfRings([misread(ring, bogota, '+proj=longlat +datum=WGS84')]),
    );
    expect(offset?.looksLike).toEqual({ frame: 'Bogota 1975', whose: 'theirs' });
  });
});
