import { describe, expect, test } from 'vitest';
import { referenceOfName } from '../../../src/core/crs/declared-reference.ts';
import { referenceFromWkt } from '../../../src/core/crs/reference-from-wkt.ts';

describe('referenceOfName', () => {
  test.each([
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326'],
    ['urn:ogc:def:crs:EPSG::24878', 'EPSG:24878'],
    ['urn:ogc:def:crs:EPSG:6.9:4326', 'EPSG:4326'],
    ['http://www.opengis.net/def/crs/EPSG/0/32718', 'EPSG:32718'],
    ['EPSG:3116', 'EPSG:3116'],
    ['WGS84', 'EPSG:4326'],
    ['WGS 84', 'EPSG:4326'],
    ['MAGNA-SIRGAS', 'EPSG:4686'],
    ['PSAD56', 'EPSG:4248'],
  ])('%s is %s', (name, code) => {
    expect(referenceOfName(name)).toMatchObject({ kind: 'system', system: { code } });
  });

  test.each(['EPSG:4618', 'SAD69', 'urn:ogc:def:crs:EPSG::2154', 'WGS 72', ''])('%s is not known', (name) => {
    expect(referenceOfName(name)).toEqual({ kind: 'unknown', name });
  });
});

const GREENWICH = 'PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]';

function degrees(name: string, datum: string): string {
  return `GEOGCS["${name}",DATUM["${datum}",SPHEROID["S",6378388.0,297.0]],${GREENWICH}]`;
}

function mercator(datum: string, [lat, lon, scale, east, north]: readonly number[]): string {
  const parameters = [
    ['False_Easting', east],
    ['False_Northing', north],
    ['Central_Meridian', lon],
    ['Scale_Factor', scale],
    ['Latitude_Of_Origin', lat],
  ].map(([name, value]) => `PARAMETER["${String(name)}",${String(value)}]`);
  return `PROJCS["P",${degrees('G', datum)},PROJECTION["Transverse_Mercator"],${parameters.join(',')},UNIT["Meter",1.0]]`;
}

describe('referenceFromWkt', () => {
  test.each([
    ['degrees of ESRI', degrees('GCS_WGS_1984', 'D_WGS_1984'), 'EPSG:4326'],
    [
      'PSAD56 of ESRI',
      degrees('GCS_Provisional_S_American_1956', 'D_Provisional_S_American_1956'),
      'EPSG:4248',
    ],
    ['PSAD56 of GDAL', degrees('PSAD56', 'Provisional_South_American_Datum_1956'), 'EPSG:4248'],
    ['Bogotá', degrees('GCS_Bogota', 'D_Bogota'), 'EPSG:4218'],
    [
      'UTM 18S on PSAD56',
      mercator('D_Provisional_S_American_1956', [0, -75, 0.9996, 5e5, 1e7]),
      'EPSG:24878',
    ],
    ['UTM 18N on WGS 84', mercator('D_WGS_1984', [0, -75, 0.9996, 5e5, 0]), 'EPSG:32618'],
    ['Origen Nacional', mercator('D_MAGNA', [4, -73, 0.9992, 5e6, 2e6]), 'EPSG:9377'],
    [
      'Bogotá zone on Bogotá',
      mercator('D_Bogota', [4.599047222222222, -74.08091666666667, 1, 1e6, 1e6]),
      'EPSG:21897',
    ],
    [
      'Bogotá zone on MAGNA',
      mercator('D_MAGNA', [4.596200416666666, -74.07750791666666, 1, 1e6, 1e6]),
      'EPSG:3116',
    ],
    ['a zone beyond the register', mercator('D_WGS_1984', [0, -63, 0.9996, 5e5, 1e7]), null],
  ])('%s', (_, text, code) => {
    expect(referenceFromWkt(text)).toMatchObject({ kind: 'system', system: { code } });
  });

  test.each([
    ['SAD69 lies 70 m off, and nothing here says by how much', degrees('GCS_SAD69', 'D_South_American_1969')],
    ['degrees from Bogotá', degrees('GCS_Bogota_Bogota', 'D_Bogota').replace('0.0]', '-74.08091666666667]')],
    ['feet', mercator('D_WGS_1984', [0, -75, 0.9996, 5e5, 0]).replace('1.0]]', '0.3048]]')],
    ['a text that is none', 'no projection'],
  ])('is unknown: %s', (_, text) => {
    expect(referenceFromWkt(text).kind).toBe('unknown');
  });
});
