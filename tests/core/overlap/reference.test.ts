import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import type { ArealFeature, ArealGeometry, ArealLayer } from '../../../src/core/base/areal.ts';
import { planOverlaps } from '../../../src/core/overlap/plan-overlaps.ts';
import { planUnion } from '../../../src/core/overlap/plan-union.ts';
import { describeWithReference } from '../../support/reference.ts';
import { runPlan } from './run-plan.ts';

function readAreas(path: string, codes: readonly string[]): ArealLayer {
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection;
  const areas = features.map(({ properties, geometry }): ArealFeature => ({
    id: String(properties?.['codigo']),
    name: null,
    geometry: geometry as ArealGeometry,
  }));
  const chosen = areas.filter(({ id }) => codes.includes(id));
  return { id: 'areas', features: chosen, positionalErrorMetres: null };
}

describeWithReference('the official polygons of the mosaic', ['pe_areas_mosaico.geojson'], (path = '') => {
  test('the first three cover 1,692,680.28 ha, and overlap by less than 0.1 ha, all of it border', () => {
    const { value } = runPlan(planOverlaps(readAreas(path, ['PN15', 'ACR17', 'ACR09']), null, 'ellipsoidal'));
    expect(value?.account.net).toBeCloseTo(1_692_680.28, 1);
    expect(value?.account.overlap).toBeLessThan(0.1);
    expect(value?.account.residual).toBeCloseTo(0, 4);
    expect(value?.pairs.map((pair) => pair.class)).toEqual(['border', 'border']);
  });

  test('all five overlap by what the README of the reference data says', () => {
    const areas = readAreas(path, ['PN15', 'ACR17', 'ACR09', 'ACR34', 'RC11']);
    const { value, issues } = runPlan(planOverlaps(areas, null, 'ellipsoidal'));
    const found = value?.pairs.map((pair) => [
      `${pair.aId} ${pair.bId}`,
      Number(pair.overlap?.toFixed((pair.overlap ?? 0) > 1 ? 2 : 4)),
      pair.class,
    ]);
    expect(found).toEqual([
      ['PN15 ACR09', 0.0036, 'border'],
      ['PN15 ACR34', 0.0002, 'border'],
      ['PN15 RC11', 1181.61, 'overlap'],
      ['ACR17 ACR09', 0.0035, 'border'],
      ['ACR17 ACR34', 0.025, 'border'],
      ['ACR09 ACR34', 0.0024, 'border'],
      ['ACR34 RC11', 8.62, 'border'],
    ]);
    expect(issues).toEqual([]);
  });

  test('the union job counts twice what the pairs share', () => {
    const areas = readAreas(path, ['PN15', 'RC11']);
    const { value } = runPlan(planUnion([areas], 'ellipsoidal'));
    expect(value?.countedTwice).toBeCloseTo(1181.61, 2);
  });
});
