import { describe, expect, test } from 'vitest';
import { referenceOfCode } from '../../../src/core/crs/reference-of-code.ts';

const NOTHING = { authority: null, code: null, wkt: null };

const NAMELESS = 'LOCAL_CS["levantamiento",UNIT["metre",1]]';

describe('referenceOfCode', () => {
  test.each([
    { authority: 'EPSG', code: 4326, name: 'WGS 84', why: 'degrees' },
    { authority: 'EPSG', code: 4979, name: 'WGS 84', why: 'degrees with heights' },
    { authority: 'OGC:CRS84', code: null, name: 'WGS 84', why: 'degrees by their other name' },
    {
      authority: 'epsg',
      code: 9377,
      name: 'MAGNA-SIRGAS 2018 / Origen-Nacional',
      why: 'capitals do not matter',
    },
    {
      authority: 'EPSG',
      code: 32720,
      name: 'WGS 84 / UTM zone 20S',
      why: 'a zone that nobody needed before',
    },
    {
      authority: 'EPSG',
      code: 31978,
      name: 'SIRGAS 2000 / UTM zone 18S',
      why: 'the frame of Brazil in the south',
    },
    { authority: 'EPSG', code: 31976, name: 'SIRGAS 2000 / UTM zone 22N', why: 'and in the north' },
  ])('knows $authority $code as $name: $why', ({ authority, code, name }) => {
    expect(referenceOfCode({ authority, code, wkt: null })).toMatchObject({
      kind: 'system',
      system: { name },
    });
  });

  test.each([
    { reference: NOTHING, expected: null, why: 'nothing is declared' },
    {
      reference: { authority: 'NONE', code: -1, wkt: 'undefined' },
      expected: null,
      why: 'GeoPackage declares so that nothing is known',
    },
    {
      reference: { authority: 'EPSG', code: 29188, wkt: null },
      expected: { kind: 'unknown', name: 'EPSG:29188' },
      why: 'SAD69 has no transformation here',
    },
    {
      reference: { authority: 'EPSG', code: 29188, wkt: NAMELESS },
      expected: { kind: 'unknown', name: 'levantamiento (EPSG:29188)' },
      why: 'name and code help to look it up',
    },
    {
      reference: { authority: null, code: null, wkt: NAMELESS },
      expected: { kind: 'unknown', name: 'levantamiento' },
      why: 'the definition alone names it',
    },
  ])('answers $expected: $why', ({ reference, expected }) => {
    expect(referenceOfCode(reference)).toEqual(expected);
  });
});
