import { readFileSync } from 'node:fs';
import type { FeatureCollection, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { ArealGeojson, ArealGeometry } from '../../../src/core/base/areal.ts';
import { toHectares } from '../../../src/core/base/units.ts';
import { measureArea, methodsFor, parseAreaMethod } from '../../../src/core/geometry/area-method.ts';
import type { AreaMethod } from '../../../src/core/geometry/area-method.ts';
import { boxPolygon } from '../../support/polygons.ts';
import { describeWithReference } from '../../support/reference.ts';

describe('parseAreaMethod', () => {
  test.each([
    { text: 'ellipsoidal', method: 'ellipsoidal', why: 'its own name' },
    { text: 'EPSG:9377', method: 'epsg:9377', why: 'authorities write capitals' },
    { text: 'UTM:18s', method: 'utm:18S', why: 'capitals do not matter' },
    { text: 'utm:1N', method: 'utm:1N', why: 'the first zone' },
    { text: 'utm:09N', method: 'utm:9N', why: 'a leading zero is often written' },
    { text: ' spherical ', method: 'spherical', why: 'spaces around it' },
    { text: 'utm:60S', method: 'utm:60S', why: 'the last zone' },
    { text: 'utm:61S', method: null, why: 'there are 60 zones' },
    { text: 'utm:0N', method: null, why: 'zones count from 1' },
    { text: 'utm:18', method: null, why: 'the hemisphere is missing' },
    { text: 'utm:18SS', method: null, why: 'something follows' },
    { text: 'utm:1e1S', method: null, why: 'a number is two digits at most' },
    { text: 'epsg:32718', method: null, why: 'UTM zones go by their own name' },
    { text: 'all', method: null, why: 'it names several' },
    { text: '', method: null, why: 'nothing' },
  ])('reads "$text" as $method: $why', ({ text, method }) => {
    expect(parseAreaMethod(text)).toBe(method);
  });
});

describe('methodsFor', () => {
  test('names the ellipsoid, the zones from west to east, Origen Nacional and the sphere', () => {
    expect(methodsFor(boxPolygon(-72.07, -3, -70.52, -2))).toEqual([
      'ellipsoidal',
      'utm:18S',
      'utm:19S',
      'epsg:9377',
      'spherical',
    ]);
  });

  test('names no zone for a geometry without vertices', () => {
    expect(methodsFor({ type: 'Polygon', coordinates: [] })).toEqual([
      'ellipsoidal',
      'epsg:9377',
      'spherical',
    ]);
  });
});

describe('measureArea', () => {
  test('gives the same area in both hemispheres of a zone, which differ by a shift', () => {
    const cell = boxPolygon(-74, -0.5, -73, 0.5);
    const north = measureArea(cell, 'utm:18N');
    expect(Math.abs(measureArea(cell, 'utm:18S') - north)).toBeLessThanOrEqual(1e-9 * north);
  });

  test('is 0.9996² of the ellipsoid on the central meridian of a zone', () => {
    const cell = boxPolygon(-75.005, -2.005, -74.995, -1.995);
    const ratio = measureArea(cell, 'utm:18S') / measureArea(cell, 'ellipsoidal');
    expect(ratio).toBeCloseTo(0.9996 ** 2, 8);
  });

  test('is 0.9992² of the ellipsoid on the central meridian of Origen Nacional', () => {
    const cell = boxPolygon(-73.005, 0.995, -72.995, 1.005);
    expect(measureArea(cell, 'epsg:9377') / measureArea(cell, 'ellipsoidal')).toBeCloseTo(0.9992 ** 2, 8);
  });

  test('is that of a sphere of 6,371,008.8 m where Turf measures', () => {
    const closedForm = 6_371_008.8 ** 2 * (Math.PI / 180) * Math.sin(Math.PI / 180);
    expect(measureArea(boxPolygon(-72, 0, -71, 1), 'spherical')).toBeCloseTo(closedForm, 0);
  });

  test.each<AreaMethod>(['ellipsoidal', 'utm:18S', 'epsg:9377', 'spherical'])(
    'takes off a hole and adds a part by %s',
    (method) => {
      const [outer, hole] = [boxPolygon(-74, -3, -73, -2), boxPolygon(-73.7, -2.7, -73.4, -2.4)];
      const part = boxPolygon(-72, -1, -71.5, -0.5);
      const whole: ArealGeometry = {
        type: 'MultiPolygon',
        coordinates: [[...outer.coordinates, ...hole.coordinates.map((ring) => [...ring])], part.coordinates],
      };
      const sum = measureArea(outer, method) - measureArea(hole, method) + measureArea(part, method);
      expect(Math.abs(measureArea(whole, method) - sum)).toBeLessThanOrEqual(1e-9 * sum);
    },
  );

  test('refuses a name that is no method, which only a bug can pass', () => {
    expect(() => measureArea(boxPolygon(0, 0, 1, 1), 'utm:99S')).toThrow('utm:99S');
  });
});

const nowhere: Polygon = { type: 'Polygon', coordinates: [] };

describeWithReference(
  'measureArea of the areas of the mosaic',
  ['pe_areas_mosaico.geojson', 'golden.json'],
  (areasPath, goldenPath) => {
    const { features } = JSON.parse(readFileSync(areasPath, 'utf8')) as FeatureCollection<ArealGeojson>;
    const golden = JSON.parse(readFileSync(goldenPath, 'utf8')) as Record<string, Record<string, number>>;
    const byCode = new Map(features.map((feature) => [feature.properties?.['codigo'], feature.geometry]));
    const hectaresOf = (code: string, method: AreaMethod) =>
      toHectares(measureArea(byCode.get(code) ?? nowhere, method));

    test.each<[string, AreaMethod, number]>([
      ['PN15', 'utm:19S', 868_927.84],
      ['ACR09', 'utm:18S', 434_129.54],
      ['ACR17', 'utm:18S', 391_039.82],
      ['ACR34', 'utm:18S', 283_594.76],
    ])('%s reproduces its decree by %s: %d ha, to the 0.1 ha of 6 decimals', (code, method, legal) => {
      expect(Math.abs(hectaresOf(code, method) - legal)).toBeLessThanOrEqual(0.1);
    });

    const methodOfKey: readonly [string, AreaMethod][] = [
      ['utm18s_planar', 'utm:18S'],
      ['utm19s_planar', 'utm:19S'],
      ['origen_nacional_9377', 'epsg:9377'],
      ['turf_7_4_area', 'spherical'],
    ];
    const cases = (
      [
        ['PN15', 'pn_yaguas'],
        ['ACR09', 'acr_ampiyacu_apayacu'],
        ['ACR17', 'acr_maijuna_kichwa'],
      ] as const
    ).flatMap(([code, area]) => methodOfKey.map(([key, method]) => ({ code, area, key, method })));

    test.each(cases)(
      '$code by $method is $key of the golden values, to 0.1 ha',
      ({ code, area, key, method }) => {
        expect(Math.abs(hectaresOf(code, method) - (golden[area]?.[key] ?? 0))).toBeLessThanOrEqual(0.1);
      },
    );

    test.each(['PN15', 'ACR09', 'ACR17', 'ACR34', 'RC11'])('%s is measured in 18S and 19S', (code) => {
      const zones = methodsFor(byCode.get(code) ?? nowhere).filter((method) => method.startsWith('utm:'));
      expect(zones).toEqual(['utm:18S', 'utm:19S']);
    });
  },
);
