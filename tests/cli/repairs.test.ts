import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { memoryWorld } from './memory-effects.ts';

const bad = readFileSync('tests/cases/cli/validate-lists-what-can-be-repaired/bad.geojson', 'utf8');

interface Written {
  readonly features: readonly { readonly id: string; readonly geometry: { readonly type: string } }[];
}

describe('--repair', () => {
  test('writes a new file in which what can be repaired is, and the rest is as it was', async () => {
    const world = memoryWorld({ files: { 'bad.geojson': bad } });
    const words = ['validate', 'bad.geojson', '--repair', '--geometry', 'new.geojson'];
    expect(await run(words, world.effects)).toBe(1);
    const written = JSON.parse(String(world.files.get('new.geojson'))) as Written;
    expect(written.features.map(({ id, geometry }) => `${id} ${geometry.type}`)).toEqual([
      'bow-tie MultiPolygon',
      'open Polygon',
      'swapped Polygon',
    ]);
    expect(world.files.get('bad.geojson')).toBe(bad);
    expect(await run(['validate', 'new.geojson', '--format', 'csv'], world.effects)).toBe(1);
    expect(world.output()).toContain('new.geojson,swapped,axes-swapped');
    expect(world.output()).not.toMatch(/new\.geojson,(bow-tie|open)/);
  });

  test('keeps the points and lines that stand beside a repaired polygon', async () => {
    const { features } = JSON.parse(bad) as Written;
    const point = { type: 'Point', coordinates: [-71, -2] };
    const geometry = { type: 'GeometryCollection', geometries: [features[0]?.geometry, point] };
    const file = JSON.stringify({ type: 'Feature', id: 'a', properties: { n: 1 }, geometry });
    const world = memoryWorld({ files: { 'a.geojson': file } });
    await run(['validate', 'a.geojson', '--repair', '--geometry', 'new.geojson'], world.effects);
    const written: unknown = JSON.parse(String(world.files.get('new.geojson')));
    expect(written).toMatchObject({
      features: [
        { id: 'a', properties: { n: 1 }, geometry: { geometries: [{ type: 'MultiPolygon' }, point] } },
      ],
    });
  });

  test('changes no number without being asked', async () => {
    const world = memoryWorld({ files: { 'bad.geojson': bad } });
    expect(await run(['areas', 'bad.geojson', '--format', 'csv'], world.effects)).toBe(1);
    expect(world.output()).toContain('bow-tie,,ellipsoidal,\r\n');
  });

  test.each([
    { words: ['validate', 'a.geojson', '--geometry', 'b.geojson'], why: 'nothing was repaired' },
    {
      words: ['validate', 'a.geojson', 'b.geojson', '--repair', '--geometry', 'c.geojson'],
      why: 'two files',
    },
    { words: ['validate', 'a.geojson', '--repair', '--geometry', 'a.geojson'], why: 'the file itself' },
  ])('refuses to write geometry: $why', async ({ words }) => {
    expect(await run(words, memoryWorld({ files: { 'a.geojson': bad, 'b.geojson': bad } }).effects)).toBe(2);
  });
});
