import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import type { ArealGeojson } from '../../src/core/base/areal.ts';
import type { AreaMethod } from '../../src/core/geometry/area-method.ts';
import { createInlineEngine } from '../../src/engine/inline.ts';
import { layer } from '../core/overlap/layers.ts';
import { describeWithReference } from '../support/reference.ts';

const SQUARE_METRES_PER_HECTARE = 10_000;

describeWithReference('the polygons of Turf issue 2833', ['turf-2833.geojson'], (path = '') => {
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<ArealGeojson>;
  const [a, b] = features.map(({ geometry }, index) => layer(String(index), [geometry]));
  if (!a || !b) throw new Error('the file should hold two polygons');

  test.each([
    { method: 'spherical', intersection: 172.081, union: 172.555, difference: 0.405 },
    { method: 'ellipsoidal', intersection: 172.796, union: 173.271, difference: 0.406 },
  ] satisfies { method: AreaMethod; intersection: number; union: number; difference: number }[])(
    'on which Turf never returns, are measured at once ($method)',
    async ({ method, intersection, union, difference }) => {
      const engine = createInlineEngine();
      const overlaps = await engine.run('overlaps', { a, b, method });
      const left = await engine.run('difference', { a, b, method });
      const inSquareMetres = [
        overlaps.value?.account.overlap,
        overlaps.value?.account.net,
        left.value?.hectares,
      ].map((hectares) => Number(((hectares ?? Number.NaN) * SQUARE_METRES_PER_HECTARE).toFixed(3)));
      expect(inSquareMetres).toEqual([intersection, union, difference]);
      expect([...overlaps.issues, ...left.issues]).toEqual([]);
    },
  );
});
