import { expect, test } from 'vitest';
import { layerEntries } from '../../src/cli/embedded.ts';
import { run } from '../../src/cli/run.ts';
import { memoryWorld } from './memory-effects.ts';
import type { World } from './memory-effects.ts';

async function finished(args: readonly string[]): Promise<World> {
  const world = memoryWorld();
  expect(await run(args, world.effects)).toBe(0);
  return world;
}

test('layers lists the catalogue in the language of the reader', async () => {
  const world = await finished(['layers', '--format', 'csv', '--lang', 'es']);
  const [header, ...rows] = world.output().trimEnd().split('\r\n');
  expect(header).toBe('id,title,precision,features,vintage,licence');
  expect(rows).toHaveLength(layerEntries().length);
  expect(rows).toContainEqual(expect.stringMatching(/^protected-areas,Áreas /));
});

test('a proposal without geometry has a row with unknown hectares', async () => {
  const world = await finished(['areas', 'protected-areas', '--format', 'csv']);
  const row = world
    .output()
    .split('\r\n')
    .find((line) => line.startsWith('ere-campuya,'));
  expect(row).toMatch(/,ellipsoidal,$/);
  expect(world.errors()).toContain('features=13 features_unknown=1');
});

test('the hash in the result is that of the catalogue', async () => {
  const world = await finished(['areas', 'protected-areas', '--format', 'json']);
  const entry = layerEntries().find(({ id }) => id === 'protected-areas');
  expect(JSON.parse(world.output())).toMatchObject({
    inputs: [{ file: 'protected-areas', sha256: entry?.sha256, features: entry?.count }],
  });
});

test('every embedded layer passes the checks that a file of a person has to pass', async () => {
  const ids = layerEntries().map(({ id }) => id);
  const world = await finished(['validate', ...ids, '--format', 'json']);
  expect(JSON.parse(world.output())).toMatchObject({ summary: { errors: 0 } });
});

test('a figure is shown with its words, its reason and the steps that led there', async () => {
  const world = await finished(['figures', 'F023', '--as-of', '2026-01-31', '--lang', 'en']);
  expect(world.output()).toContain('F023 · "the Maijuna Kichwa Regional Conservation Area (2016)"');
  expect(world.output()).toContain('2015');
  expect(world.errors()).toContain('disagrees=1');
});

test('--as-of stands for today', async () => {
  const verdictToday = async (date: string): Promise<unknown> => {
    const world = await finished(['figures', 'F025', '--as-of', date, '--format', 'ndjson']);
    return (JSON.parse(world.output()) as { verdict_today: string }).verdict_today;
  };
  expect(await verdictToday('2019-06-02')).toBe('agrees');
  expect(await verdictToday('2025-09-26')).toBe('disagrees');
});

test('--method leaves one area method, and counts as they are', async () => {
  const args = ['figures', 'F027', 'F025', '--method', 'utm:18S', '--format', 'csv'];
  const { output } = await finished(args);
  const methods = output()
    .split('\r\n')
    .slice(1, -1)
    .map((line) => /,(legal|count|utm:18S|ellipsoidal|spherical|epsg:9377|utm:19S),/.exec(line)?.[1]);
  expect(methods).toEqual(['count', 'legal', 'utm:18S']);
});
