import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { mosaico, PROGRAM } from './built-program.ts';

const TWO = 'tests/cases/cli/overlaps-of-a-layer-with-itself/two.geojson';

const folder = mkdtempSync(join(tmpdir(), 'mosaico-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the built program', () => {
  test('reads standard input', async () => {
    const standardInput = readFileSync(TWO, 'utf8');
    const { exitCode, output } = await mosaico(['areas', '-', '--format', 'csv'], { standardInput });
    expect(output).toBe(
      'id,name,method,hectares\r\nwest,West,ellipsoidal,1229751.7902\r\neast,East,ellipsoidal,1229751.7902\r\n',
    );
    expect(exitCode).toBe(0);
  });

  test('keeps rows on standard output and the summary on standard error', async () => {
    const { output, errors } = await mosaico(['overlaps', TWO, '--format', 'ndjson']);
    expect(JSON.parse(output)).toMatchObject({ a_id: 'west', b_id: 'east' });
    expect(errors).toBe(
      'gross_a_ha=2459503.5805 gross_b_ha=0.0000 overlap_ha=614875.8951 net_ha=1844627.6854 residual_ha=0.0000 features_unknown=0\n',
    );
  });

  test('is silent with --quiet where nothing is wrong', async () => {
    expect(await mosaico(['union', TWO, '--quiet'])).toMatchObject({ exitCode: 0, errors: '' });
  });

  test('writes the result and the timings to files', async () => {
    const out = join(folder, 'areas.json');
    const timings = join(folder, 'timings.json');
    const ended = await mosaico(['areas', TWO, '--format', 'json', '--out', out, '--timings', timings]);
    expect(ended).toMatchObject({ exitCode: 0, output: '' });
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ command: 'areas', method: 'ellipsoidal' });
    const phase = { wall_s: expect.any(Number), cpu_s: expect.any(Number) };
    const record = JSON.parse(readFileSync(timings, 'utf8'));
    expect(record).toEqual({
      read: phase,
      build: phase,
      compute: phase,
      total: phase,
      peak_rss_mb: expect.any(Number),
      threads: 1,
    });
    expect(record.total.cpu_s).toBeGreaterThan(record.compute.cpu_s);
    expect(record.peak_rss_mb).toBeGreaterThan(10);
  });

  test('gives the same bytes with two threads as with one', async () => {
    const args = ['overlaps', 'protected-areas', 'provinces', '--format', 'csv'];
    const [one, two] = await Promise.all([mosaico(args), mosaico([...args, '--threads', '2'])]);
    expect(two).toEqual(one);
    expect(one.output.split('\r\n').length).toBeGreaterThan(10);
  });

  test('prefers a file to the embedded layer of the same name', async () => {
    const here = join(folder, 'protected-areas');
    writeFileSync(here, readFileSync(TWO));
    const { output } = await mosaico(['areas', 'protected-areas', '--format', 'csv'], { folder });
    expect(output).toContain('west,West');
    rmSync(here);
  });

  test('ends in silence when the reader closes the pipe', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'areas', 'protected-areas', '--method', 'all']);
    child.stdout.destroy();
    const errors: string[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
    await new Promise((resolve) => child.on('close', resolve));
    expect(errors.join('')).not.toMatch(/EPIPE|\bat .*\.js/);
  });

  test.each([
    { args: ['areas', TWO], exitCode: 0, why: 'fine' },
    { args: ['areas', 'package.json'], exitCode: 1, why: 'json, but no map' },
    { args: ['areas', TWO, '--format', 'pdf'], exitCode: 2, why: 'no such format' },
    { args: ['areas', 'missing.geojson'], exitCode: 3, why: 'no such file' },
    { args: ['areas', 'src'], exitCode: 3, why: 'a folder' },
    { args: ['areas', TWO, '--out', 'missing/areas.csv'], exitCode: 3, why: 'no such folder' },
    { args: ['areas', TWO, '--out', 'src'], exitCode: 3, why: 'a folder cannot be written' },
    { args: ['figures', '--reference', 'src'], exitCode: 3, why: 'no boundaries in the folder' },
    { args: ['figures', 'F023', '--strict'], exitCode: 1, why: 'F023 disagrees' },
    { args: ['figures', 'F022', '--strict'], exitCode: 0, why: 'F022 agrees' },
  ])('ends $args with $exitCode: $why', async ({ args, exitCode }) => {
    expect((await mosaico(args)).exitCode).toBe(exitCode);
  });
});
