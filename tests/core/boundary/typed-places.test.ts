import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTypedPlaces } from '../../../src/core/boundary/typed-places.ts';
import {
  ORIGEN_NACIONAL_DEFINITION,
  projectionOf,
  utmDefinition,
} from '../../../src/core/geometry/projections.ts';
import { utmZoneOf } from '../../../src/core/geometry/utm-zone.ts';

/** The sheet of the map, about. */
const SHEET = { west: -82, south: -19, east: -66, north: 14 };

const read = (text: string) =>
  readTypedPlaces(text, SHEET).map(({ position: [lon, lat], system, isSwapped, supposed }) => ({
    at: [Number(lon.toFixed(3)), Number(lat.toFixed(3))],
    system,
    isSwapped,
    supposed,
  }));

const YAGUAS = [-71.5, -2.75];

describe('coordinates that somebody types', () => {
  test.each([
    { text: '-2.75, -71.5', why: 'latitude first, as a phone copies them' },
    { text: '-71.5 -2.75', why: 'longitude first, as a file has them' },
    { text: '2.75 S, 71.5 W', why: 'with letters' },
    { text: '2,75° S; 71,5° O', why: 'decimal commas and the Spanish west' },
    { text: `2°45'00"S 71°30'00"W`, why: 'degrees, minutes and seconds' },
    { text: `S 2° 45' 0", O 71° 30' 0"`, why: 'letters before, spaces between' },
    { text: `2°45'S 71°30'O`, why: 'minutes alone' },
    { text: '18S 889600 9695500', why: 'a zone and a hemisphere' },
    { text: '889600 9695500 18S', why: 'the zone behind' },
    { text: '18M 889600 9695500', why: 'the band of the military grid' },
    { text: 'UTM zona 18 S 889600 mE 9695500 mN', why: 'words around' },
    { text: "18S 889'600 9'695'500", why: 'apostrophes between thousands' },
    { text: '18S 889 600 9 695 500', why: 'spaces between thousands' },
    { text: '18S 889.600 9.695.500', why: 'points between thousands' },
    { text: '18S 9695500 889600', why: 'northing first, which cannot be an easting' },
    { text: 'EPSG:9377 5166600 1253600', why: 'the plane of Colombia' },
  ])('$text: $why', ({ text }) => {
    const [first] = read(text);
    expect(first?.at[0]).toBeCloseTo(YAGUAS[0] as number, 1);
    expect(first?.at[1]).toBeCloseTo(YAGUAS[1] as number, 1);
  });

  test.each([
    { text: '-2.75, -71.5', count: 1, why: 'the other order is off the sheet' },
    { text: '-10.5, -10.9', count: 0, why: 'no order is on the sheet' },
    { text: '2.75 71.5', count: 2, why: 'the west is supposed, and north or south of the equator is open' },
    { text: '889600 9695500', count: 2, why: 'no zone is named: 17 or 18, since in 19 it is off the sheet' },
    { text: '18S 620000 4000000', count: 0, why: 'neither in the south nor in the north is it on the sheet' },
    { text: 'yaguas', count: 0, why: 'a name' },
    { text: 'DS 001-2018-MINAM', count: 0, why: 'an instrument' },
    { text: 'F027', count: 0, why: 'a code' },
    { text: '0807', count: 0, why: 'one number' },
    { text: '1.7 million', count: 0, why: 'a number and a word' },
  ])('"$text" can mean $count places: $why', ({ text, count }) => {
    expect(read(text)).toHaveLength(count);
  });

  test('says what it supposed', () => {
    expect(read('889600 9695500').map(({ supposed }) => supposed)).toEqual([['zone'], ['zone']]);
    expect(read('2.75 71.5')[0]?.supposed).toEqual(['order', 'side']);
    expect(read('2.75S 71.5')[0]?.supposed).toEqual(['side']);
    expect(read('5166600 1253600')[0]).toMatchObject({ system: 'origen-nacional', supposed: ['system'] });
  });

  test('both orders are listed where both are on the sheet', () => {
    const wide = { west: -80, south: -80, east: 0, north: 10 };
    expect(readTypedPlaces('-10, -20', wide).map(({ position }) => position)).toEqual([
      [-20, -10],
      [-10, -20],
    ]);
  });

  test('what is written in any system is read back to the metre', () => {
    const place = fc.record({
      lon: fc.double({ min: -79, max: -67, noNaN: true }),
      lat: fc.double({ min: -12, max: 8, noNaN: true }),
    });
    fc.assert(
      fc.property(place, ({ lon, lat }) => {
        const zone = utmZoneOf(lon, lat);
        const metres = (definition: string) =>
          projectionOf(definition)(lon, lat)
            .map((value) => value.toFixed(2))
            .join(' ');
        const texts = [
          `${lat.toFixed(7)}, ${lon.toFixed(7)}`,
          `${zone} ${metres(utmDefinition(zone))}`,
          `9377 ${metres(ORIGEN_NACIONAL_DEFINITION)}`,
        ];
        for (const text of texts) {
          const near = readTypedPlaces(text, SHEET).filter(
            ({ position }) => Math.abs(position[0] - lon) < 1e-6 && Math.abs(position[1] - lat) < 1e-6,
          );
          expect(near, text).not.toEqual([]);
        }
      }),
    );
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        expect(Array.isArray(readTypedPlaces(text, SHEET))).toBe(true);
      }),
    );
  });
});
