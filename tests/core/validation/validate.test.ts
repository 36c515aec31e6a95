import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { asGeojson } from '../../../src/core/base/areal.ts';
import { describe, expect, test } from 'vitest';
import { parseGeojson } from '../../../src/core/formats/parse-geojson.ts';
import { measureArea } from '../../../src/core/geometry/area-method.ts';
import { AMAZONIA, validateFeatures } from '../../../src/core/validation/validate.ts';
import { boxRing } from '../../support/polygons.ts';
import { describeWithReference } from '../../support/reference.ts';

function validatePolygon(...rings: unknown[]) {
  const geometry = { type: 'Polygon', coordinates: rings };
  return validateFeatures({ features: [{ id: 'a', name: null, geometry, properties: {} }] });
}

const box = boxRing(-72, -3, -71, -2);
const round = Array.from({ length: 100_001 }, (_, index): Position => {
  const angle = (2 * Math.PI * (index % 100_000)) / 100_000;
  return [-72 + Math.cos(angle), -2 + Math.sin(angle)];
});

describe('validateFeatures', () => {
  test('names what was found and where it lies', () => {
    const { issues } = validatePolygon([
      [-72, -3],
      [-71, -2],
      [-71, -3],
      [-72, -2],
      [-72, -3],
    ]);
    expect(issues[0]).toMatchObject({ at: { position: [-71.5, -2.5] }, params: { count: 1 } });
  });

  test('says how far apart the ends of an open ring are', () => {
    const { issues } = validatePolygon(box.slice(0, -1));
    expect(issues[0]).toMatchObject({
      code: 'ring-not-closed',
      params: { gap: expect.closeTo(110_576, -2) },
    });
  });

  test('counts faults of one kind and names the first', () => {
    const bad = box.map(([lon, lat], index) => (index === 0 ? [lon, lat] : [lon, 'x']));
    const { issues } = validatePolygon(bad);
    expect(issues.slice(0, 1)).toMatchObject([
      {
        code: 'coordinate-not-finite',
        at: { path: 'geometry.coordinates[0][1][1]' },
        params: { found: '"x"', count: 4 },
      },
    ]);
  });

  test('gives measurement rings as RFC 7946 winds them, without heights and repeated vertices', () => {
    const clockwise = [...box].reverse().flatMap(([lon, lat]) => [
      [lon, lat, 100],
      [lon, lat],
    ]);
    const { value } = validatePolygon(clockwise);
    expect(value.areal.map(({ geometry }) => asGeojson(geometry))).toEqual([
      { type: 'Polygon', coordinates: [[...box]] },
    ]);
  });

  test('leaves the input as it was', () => {
    const ring = [...box].reverse();
    const before = JSON.stringify(ring);
    validatePolygon(ring);
    expect(JSON.stringify(ring)).toBe(before);
  });

  test('takes another region, where what is swapped in Amazonia is right', () => {
    const swapped = box.map(([lon, lat]) => [lat, lon]);
    const geometry = { type: 'Polygon', coordinates: [swapped] };
    const file = { features: [{ id: 'a', name: null, geometry, properties: {} }] };
    expect(validateFeatures(file, { region: AMAZONIA }).value.leftOut).toHaveLength(1);
    const antarctica = { west: -180, south: -90, east: 180, north: -60 };
    expect(validateFeatures(file, { region: antarctica }).value.areal).toHaveLength(1);
  });

  test.each([
    { name: 'a round ring of 100,000 vertices', rings: [round], seconds: 5 },
    {
      name: '200,000 positions that are null',
      rings: [Array.from({ length: 200_000 }, () => null)],
      seconds: 5,
    },
    {
      name: '10,000 holes',
      rings: [round, ...Array.from({ length: 10_000 }, (_, index) => hole(index))],
      seconds: 10,
    },
  ])('is done with $name within $seconds s', ({ rings, seconds }) => {
    const start = performance.now();
    validatePolygon(...rings);
    expect(performance.now() - start).toBeLessThan(seconds * 1000);
  });

  test('names one fault of a kind where 200,000 parts have it', () => {
    const geometry = { type: 'MultiPolygon', coordinates: Array.from({ length: 200_000 }, () => [[[1]]]) };
    const { issues } = validateFeatures({ features: [{ id: 'a', name: null, geometry, properties: {} }] });
    expect(issues.map(({ code }) => code)).toEqual(['position-expected', 'nothing-to-measure']);
  });

  test('names every one of 150,000 open rings', () => {
    const geometry = {
      type: 'Polygon',
      coordinates: Array.from({ length: 150_000 }, () => box.slice(0, -1)),
    };
    const { issues } = validateFeatures({ features: [{ id: 'a', name: null, geometry, properties: {} }] });
    expect(issues).toHaveLength(150_001);
  });

  test('does not follow nested lists or collections into the depth', () => {
    const depth = 100_000;
    const lists = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const collections = `${'{"type":"GeometryCollection","geometries":['.repeat(depth)}${']}'.repeat(depth)}`;
    const codes = [`{"type":"Polygon","coordinates":${lists}}`, collections].map((text) => {
      const { value } = parseGeojson(text);
      return validateFeatures(value ?? { features: [] }).issues[0]?.code;
    });
    expect(codes).toEqual(['position-expected', 'geometry-too-deep']);
  });
});

function hole(index: number): Position[] {
  const [west, south] = [-72.5 + (index % 100) * 0.01, -2.5 + Math.floor(index / 100) * 0.01];
  return boxRing(west, south, west + 0.005, south + 0.005).reverse();
}

describeWithReference(
  'validateFeatures on official layers',
  ['pe_areas_mosaico.geojson', 'turf-2833.geojson'],
  (areas, turf) => {
    const validate = (path: string) => {
      const { value } = parseGeojson(readFileSync(path, 'utf8'), { idProperty: 'codigo' });
      return validateFeatures(value ?? { features: [] });
    };

    test('has nothing against the five areas but how shapefiles wind, and strips between neighbours', () => {
      const { value, issues } = validate(areas);
      expect(value.areal.map(({ id }) => id)).toEqual(['PN15', 'ACR17', 'ACR09', 'ACR34', 'RC11']);
      expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['ring-winding', 'gap-to-neighbour']));
      expect(issues.filter(({ code }) => code === 'ring-winding')).toHaveLength(4);
    });

    test('does not change the area by winding rings the other way', () => {
      const raw = parseGeojson(readFileSync(areas, 'utf8')).value?.features[0]?.geometry;
      const wound = validate(areas).value.areal[0]?.geometry;
      const [first, second] = [raw, wound].map((geometry) => measureArea(geometry as never, 'ellipsoidal'));
      expect(Math.abs((first ?? 0) - (second ?? 1))).toBeLessThanOrEqual(1e-12 * (first ?? 0));
    });

    test('finds the crossing of 0.3 mm in the polygon on which Turf never returns, where GEOS finds it', () => {
      expect(validate(turf).issues.find(({ code }) => code === 'self-crossing')?.at.position).toEqual([
        expect.closeTo(-2.23281, 8),
        expect.closeTo(53.350329, 8),
      ]);
    });
  },
);
