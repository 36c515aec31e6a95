import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import type { ArealGeometry } from '../../src/core/base/areal.ts';
import { createInlineEngine } from '../../src/engine/inline.ts';
import { vmGuard } from '../../src/engine/node/vm-guard.ts';
import { layer } from '../core/overlap/layers.ts';
import { describeWithReference } from '../support/reference.ts';

describeWithReference('the polygons of Turf issue 2833', ['turf-2833.geojson'], (path = '') => {
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<ArealGeometry>;
  const [a, b] = features.map(({ geometry }, index) => layer(index === 0 ? 'a' : 'b', [geometry]));
  if (!a || !b) throw new Error('expected two features');
  const method = 'ellipsoidal';
  const engine = createInlineEngine({ guard: vmGuard, deadlineSeconds: 0.5 });

  test('are an unknown overlap, not one of 0 and not an endless wait', async () => {
    const { value, issues } = await engine.run('overlaps', { a, b, method });
    expect(value?.pairs).toMatchObject([{ overlap: null, class: null }]);
    expect(value?.account).toMatchObject({ overlap: null, net: null, residual: null });
    expect(issues.map(({ code }) => code)).toEqual(['pair-timed-out', 'union-timed-out']);
  });

  test('are an unknown union and an unknown difference', async () => {
    const union = await engine.run('union', { layers: [a, b], method });
    expect(union.value).toMatchObject({ countedTwice: null, net: null });
    expect(union.issues.map(({ code }) => code)).toEqual(['union-timed-out']);
    const difference = await engine.run('difference', { a, b, method });
    expect(difference.value).toEqual({ hectares: null });
    expect(difference.issues.map(({ code }) => code)).toEqual(['difference-timed-out']);
  });
});
