import { describe, expect, test } from 'vitest';
import type { ArealFeature, ArealLayer } from '../../../src/core/base/areal.ts';
import { standAmong } from '../../../src/core/boundary/stand-among.ts';
import { boxPolygon } from '../../support/polygons.ts';

const west: ArealFeature = { id: 'west', name: null, geometry: boxPolygon(-72, -3, -71, -2) };
const east: ArealFeature = {
  id: 'east',
  name: null,
  geometry: boxPolygon(-70.5, -3, -70, -2),
  positionalErrorMetres: 900,
};
const within: ArealFeature = { id: 'within', name: null, geometry: boxPolygon(-71.6, -2.6, -71.4, -2.4) };
const layer: ArealLayer = { id: 'own', features: [east, west, within], positionalErrorMetres: 20 };

const at = (lon: number, lat: number) => standAmong({ lon, lat, accuracyMetres: 5 }, layer);

describe('standAmong', () => {
  test.each([
    { lon: -71.9, lat: -2.5, id: 'west', side: 'inside', why: 'one feature holds the place' },
    { lon: -71.5, lat: -2.5, id: 'within', side: 'inside', why: 'of two that hold it the nearer boundary' },
    { lon: -70.9, lat: -2.5, id: 'west', side: 'outside', why: 'the nearer of two that do not' },
    { lon: -70.6, lat: -2.5, id: 'east', side: 'outside', why: 'the nearer on the other side' },
    { lon: -60, lat: -2.5, id: 'east', side: 'outside', why: 'far away from all' },
    {
      lon: -71.395,
      lat: -2.5,
      id: 'west',
      side: 'inside',
      why: 'beside a nearer feature that does not hold it',
    },
  ])('answers for $id: $why', ({ lon, lat, id, side }) => {
    expect(at(lon, lat)).toMatchObject({ feature: { id }, stand: { side } });
  });

  test('takes the error of the feature before that of the layer', () => {
    expect(at(-70.25, -2.5)?.stand.combinedErrorMetres).toBeCloseTo(Math.hypot(900, 5), 9);
    expect(at(-71.9, -2.5)?.stand.combinedErrorMetres).toBeCloseTo(Math.hypot(20, 5), 9);
  });

  test('knows nothing of a layer without areas', () => {
    expect(standAmong({ lon: 0, lat: 0, accuracyMetres: 1 }, { ...layer, features: [] })).toBeNull();
  });
});
