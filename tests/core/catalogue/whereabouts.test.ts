import { describe, expect, test } from 'vitest';
import { whereabouts } from '../../../src/core/catalogue/whereabouts.ts';
import { embeddedLayer } from '../../support/embedded.ts';

const zones = ['provinces', 'departments', 'protected-areas'].map(embeddedLayer);
const places = embeddedLayer('places');

const named = ({ zones: found }: ReturnType<typeof whereabouts>) =>
  found.map(({ layerId, featureId }) => {
    const layer = zones.find(({ entry }) => entry.id === layerId);
    const feature = layer?.collection.features.find(({ id }) => id === featureId);
    return String(feature?.properties?.['name']);
  });

describe('whereabouts', () => {
  test.each([
    [-71.25, -2.85, ['Putumayo', 'Yaguas'], 'in a park of the province'],
    [-73.25, -3.75, ['Maynas'], 'in the city of Iquitos'],
    [-74.0, 1.0, ['Caquetá'], 'across the border'],
    [0, 0, [], 'in the ocean'],
  ])('%d, %d lies in %j: %s', (lon, lat, expected) => {
    expect(named(whereabouts([lon, lat], zones, null))).toEqual(expected);
  });

  test('names the nearest place, how far it is, and on which side of it one stands', () => {
    const { nearest } = whereabouts([-73.25, -3.65], zones, places);
    expect(nearest).toMatchObject({ name: 'Iquitos', direction: 'n' });
    expect(nearest?.distance).toBeGreaterThan(9_000);
    expect(nearest?.distance).toBeLessThan(13_000);
  });

  test('a place inside a hole is not inside', () => {
    const square = (low: number, high: number) => [
      [low, low],
      [high, low],
      [high, high],
      [low, high],
      [low, low],
    ];
    const geometry = { type: 'Polygon' as const, coordinates: [square(0, 10), square(4, 6)] };
    const [provinces] = zones;
    if (provinces === undefined) throw new Error('The layer of provinces is missing.');
    const holed = {
      ...provinces,
      collection: {
        type: 'FeatureCollection' as const,
        features: [{ type: 'Feature' as const, id: 'holed', properties: {}, geometry }],
      },
    };
    expect(whereabouts([5, 5], [holed], null).zones).toHaveLength(0);
    expect(whereabouts([2, 5], [holed], null).zones).toHaveLength(1);
    expect(whereabouts([4, 5], [holed], null).zones).toHaveLength(1);
  });
});
