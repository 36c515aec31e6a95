import { describe, expect, test } from 'vitest';
import { readTypedPosition } from '../../../src/core/boundary/typed-position.ts';
import { projectionOf, utmDefinition } from '../../../src/core/geometry/projections.ts';

describe('readTypedPosition', () => {
  test.each([
    { first: '-71.25', second: '-2.8', why: 'points' },
    { first: ' -71,25 ', second: '-2,8', why: 'commas, with spaces around' },
    { first: '−71.25°', second: '−2.8°', why: 'true minus signs and degree signs, as they are copied' },
  ])('reads degrees written with $why', ({ first, second }) => {
    expect(readTypedPosition({ first, second, zone: null })).toEqual({ position: [-71.25, -2.8] });
  });

  test.each([
    { first: '694567.5', second: '9690345' },
    { first: '694 567,5', second: "9'690'345" },
  ])('reads metres of a zone from $first and $second', (typed) => {
    const read = readTypedPosition({ ...typed, zone: '18S' });
    const [lon, lat] = 'position' in read ? read.position : [Number.NaN, Number.NaN];
    const [easting, northing] = projectionOf(utmDefinition('18S'))(lon, lat);
    expect(easting).toBeCloseTo(694_567.5, 3);
    expect(northing).toBeCloseTo(9_690_345, 3);
  });

  test.each([
    { first: '', second: '-2.8', zone: null, trouble: 'empty', field: 'first', why: 'nothing' },
    { first: '-71.25', second: ' ', zone: null, trouble: 'empty', field: 'second', why: 'a space' },
    { first: '71 O', second: '-2', zone: null, trouble: 'not-a-number', field: 'first', why: 'a letter' },
    { first: '1e5', second: '-2', zone: null, trouble: 'not-a-number', field: 'first', why: 'an exponent' },
    { first: '694,567.5', second: '9690345', zone: '18S', trouble: 'thousands', field: 'first', why: 'both' },
    { first: '694567', second: '9.690.345', zone: '18S', trouble: 'thousands', field: 'second', why: 'two' },
    { first: '694.567', second: '9690345', zone: '18S', trouble: 'thousands', field: 'first', why: 'three' },
    {
      first: '-710.25',
      second: '-2',
      zone: null,
      trouble: 'out-of-range',
      field: 'first',
      why: 'west of all',
    },
    { first: '-2.8', second: '-171', zone: null, trouble: 'swapped', field: 'second', why: 'latitude first' },
    {
      first: '9690345',
      second: '694567',
      zone: '18S',
      trouble: 'swapped',
      field: 'first',
      why: 'northing first',
    },
    {
      first: '50000',
      second: '9690345',
      zone: '18S',
      trouble: 'out-of-range',
      field: 'first',
      why: 'too far west',
    },
  ] as const)('tells $trouble in the $field number: $why', ({ first, second, zone, trouble, field }) => {
    expect(readTypedPosition({ first, second, zone })).toEqual({ trouble, field });
  });
});
