import { describe, expect, test } from 'vitest';
import { candidateZones } from '../../../src/core/geometry/candidate-zones.ts';
import { utmZoneOf } from '../../../src/core/geometry/utm-zone.ts';
import { boxPolygon } from '../../support/polygons.ts';

describe('utmZoneOf', () => {
  test.each([
    { lon: -75, lat: -2, zone: '18S', why: 'the Putumayo' },
    { lon: -72, lat: -2, zone: '19S', why: 'a limit belongs to the zone east of it' },
    { lon: -78, lat: 1, zone: '18N', why: 'Nariño' },
    { lon: -79, lat: 1.6, zone: '17N', why: 'Tumaco' },
    { lon: -73, lat: 0, zone: '18N', why: 'the equator belongs to the north' },
    { lon: -180, lat: 10, zone: '1N', why: 'the zones begin at the antimeridian' },
    { lon: 180, lat: 10, zone: '60N', why: 'and end there' },
  ])('$lon, $lat lies in $zone: $why', ({ lon, lat, zone }) => {
    expect(utmZoneOf(lon, lat)).toBe(zone);
  });
});

describe('candidateZones', () => {
  test.each([
    { box: [-72.07, -3, -70.52, -2], zones: ['18S', '19S'], why: 'Yaguas lies across the limit' },
    { box: [-73.5, -3, -72.3, -2], zones: ['18S', '19S'], why: 'Maijuna Kichwa ends 0.3° from the limit' },
    { box: [-75.6, -1, -74.4, 0.5], zones: ['18S'], why: 'no limit is near; the middle lies south' },
    { box: [-79, 1, -78.5, 2], zones: ['17N', '18N'], why: 'the coast of Nariño' },
    { box: [-179.5, 1, -179, 2], zones: ['1N'], why: 'there is no zone before the first' },
  ] as const)('$zones: $why', ({ box: [west, south, east, north], zones }) => {
    expect(candidateZones(boxPolygon(west, south, east, north))).toEqual(zones);
  });
});
