import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { polygonsOf } from '../../../src/core/base/areal.ts';
import { parseGeojson } from '../../../src/core/formats/parse-geojson.ts';
import { validateFeatures } from '../../../src/core/validation/validate.ts';
import { planUnion } from '../../../src/core/overlap/plan-union.ts';
import { runPlan } from '../../core/overlap/run-plan.ts';
import { layerLines } from './bench-layer.ts';
import type { LayerName } from './bench-layer.ts';

const textOf = (layer: LayerName) => [...layerLines('S', layer)].join('');

function layerOf(name: LayerName) {
  const { value, issues: format } = parseGeojson(textOf(name));
  const { value: file, issues } = validateFeatures({ features: value?.features ?? [] });
  return {
    layer: { id: name, features: file.areal, positionalErrorMetres: null },
    issues: [...format, ...issues],
  };
}

describe('the layers of the benchmark', () => {
  test.each([
    ['A', 50],
    ['B', 25],
    ['C', 50],
  ] as const)('%s is simple, feature by feature: validation finds nothing to say', (name, count) => {
    const { layer, issues } = layerOf(name);
    expect(issues).toEqual([]);
    expect(layer.features).toHaveLength(count);
  });

  test.each(['A', 'B', 'C'] as const)('%s shares its borders exactly: it covers no place twice', (name) => {
    const union = runPlan(planUnion([layerOf(name).layer], 'ellipsoidal')).value;
    expect(union?.countedTwice).toBe(0);
    expect(union?.gross).toBeGreaterThan(5_000_000);
  });

  test('A has about 500 vertices in a feature', () => {
    const vertices = layerOf('A').layer.features.flatMap(({ geometry }) =>
      polygonsOf(geometry).flat(2),
    ).length;
    expect(vertices / 50).toBeGreaterThan(490);
    expect(vertices / 50).toBeLessThan(510);
  });

  test.each([
    ['A', '3bd974f930ebda52'],
    ['B', '6b198b0cc8ec6f1d'],
    ['C', 'aa0770183be9590d'],
  ] as const)('%s has the same characters at every run', (name, hash) => {
    expect(createHash('sha256').update(textOf(name)).digest('hex').slice(0, 16)).toBe(hash);
  });
});
