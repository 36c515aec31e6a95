import type { Feature, Geometry } from 'geojson';
import { describe, expect, test } from 'vitest';
import { isSameCamera } from '../../src/map/camera.ts';
import { extentOf, mosaicExtent } from '../../src/map/extent.ts';
import { embeddedLayer } from '../support/embedded.ts';

const feature = (geometry: Geometry): Feature => ({ type: 'Feature', properties: {}, geometry });

describe('extentOf', () => {
  test.each<{ geometry: Geometry; expected: object; why: string }>([
    {
      geometry: { type: 'Point', coordinates: [-72, -3] },
      expected: { west: -72.35, south: -3.35, east: -71.65, north: -2.65 },
      why: 'a point is shown with some 40 km around it',
    },
    {
      geometry: { type: 'LineString', coordinates: [[-72, -3], [-70, -2], [-71, -4]] }, // prettier-ignore
      expected: { west: -72, south: -4, east: -70, north: -2 },
      why: 'a river',
    },
    {
      geometry: { type: 'MultiLineString', coordinates: [[[-72, -3], [-70, -2]], [[-75, 1], [-74, 2]]] }, // prettier-ignore
      expected: { west: -75, south: -3, east: -70, north: 2 },
      why: 'a river in two parts',
    },
  ])('frames $why', ({ geometry, expected }) => {
    expect(extentOf(feature(geometry))).toEqual(expected);
  });

  test('has nowhere to look for a feature without geometry', () => {
    const areas = embeddedLayer('protected-areas').collection.features;
    const ereCampuya = areas.find(({ id }) => id === 'ere-campuya');
    expect(ereCampuya && extentOf(ereCampuya)).toBeNull();
  });
});

describe('mosaicExtent', () => {
  test('frames the five areas of the mosaic and leaves the neighbours out', () => {
    const extent = mosaicExtent([embeddedLayer('protected-areas'), embeddedLayer('communities')]);
    // The western end of Maijuna Kichwa and the southern end of Yaguas, from the table of places.
    expect(extent?.west).toBeCloseTo(-73.469, 2);
    expect(extent?.south).toBeCloseTo(-3.339, 2);
    expect(extent?.east).toBeLessThan(-70);
    expect(extent?.north).toBeLessThan(-2);
  });

  test('is unknown before the areas have arrived', () => {
    expect(mosaicExtent([embeddedLayer('rivers')])).toBeNull();
  });
});

describe('isSameCamera', () => {
  const camera = { lon: -72, lat: -2.8, zoom: 7.6 };

  test.each([
    { other: { lon: -72.0004, lat: -2.8003, zoom: 7.604 }, same: true, why: 'rounded in an address' },
    { other: { lon: -72.01, lat: -2.8, zoom: 7.6 }, same: false, why: 'a kilometre away' },
    { other: { lon: -72, lat: -2.8, zoom: 7.7 }, same: false, why: 'nearer' },
  ])('is $same for a camera that is $why', ({ other, same }) => {
    expect(isSameCamera(camera, other)).toBe(same);
  });
});
