import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { memoryWorld } from './memory-effects.ts';

const plot = readFileSync('tests/cases/cli/vertices-of-a-plot/plot.geojson', 'utf8');

test('vertices writes its vertices as GPX that reads as the same places', async () => {
  const world = memoryWorld({ files: { 'plot.geojson': plot } });
  expect(await run(['vertices', 'plot.geojson', '--geometry', 'marks.gpx'], world.effects)).toBe(0);
  const gpx = String(world.files.get('marks.gpx'));
  expect(gpx).toContain('<name>H1-V3</name><desc>UTM 18S E 700350.00 N 9700100.00</desc>');
  const reread = memoryWorld({ files: { 'marks.gpx': gpx } });
  const args = ['convert', 'marks.gpx', 'marks.geojson', '--format', 'csv'];
  expect(await run(args, reread.effects)).toBe(0);
  const { features } = JSON.parse(String(reread.files.get('marks.geojson'))) as {
    features: { geometry: { coordinates: [number, number] } }[];
  };
  expect(features).toHaveLength(6);
  expect(features[0]?.geometry.coordinates[0]).toBeCloseTo(-73.200943794, 7);
});
