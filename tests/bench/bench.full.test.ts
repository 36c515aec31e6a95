import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BenchResults } from './results.ts';

test('the benchmark runs on the small set, and a peer that builds geometry finds the same sums', () => {
  const json = join(mkdtempSync(join(tmpdir(), 'mosaico-bench-')), 'results.json');
  const args = ['tools/bench.mjs', '--set', 'S', '--peers', 'geos', '--limit', '60', '--json', json];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(status, `${stdout}${stderr}`).toBe(0);
  const { cases } = JSON.parse(readFileSync(json, 'utf8')) as BenchResults;
  const found = cases.flatMap(({ question, results }) =>
    results.map((result) => `${question} ${result.contender} ${result.status}`),
  );
  expect(found).toEqual([
    'AxC mosaico measured',
    'AxC geos measured',
    'AxB mosaico measured',
    'AxB geos measured',
    'unionA mosaico measured',
    'unionA geos measured',
  ]);
});
