import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { isTabledPolygons } from '../../src/core/base/polygon-table.ts';
import { parseGeojsonBytes } from '../../src/core/formats/parse-geojson.ts';
import { createNodeEngine } from '../../src/engine/node/node-engine.ts';
import { cell, cellHectares, layer } from '../core/overlap/layers.ts';
import { describeEngine } from './contract.ts';

/** The worker as `npm run build` makes it; the set-up of the tests builds it where it is out of date. */
const workerUrl = new URL('../../dist/cli/worker.js', import.meta.url);
const method = 'ellipsoidal';

describe.each([1, 2, 3])('the engine of %i worker threads', (threads) => {
  describeEngine(() => createNodeEngine({ workerUrl, threads }));
});

test.each([0, -1, 1.5, Number.NaN])('%s threads are a mistake of the caller', (threads) => {
  expect(() => createNodeEngine({ workerUrl, threads })).toThrow('whole number from 1 up');
});

test('two jobs share the threads, and aborting one leaves the other alone', async () => {
  const engine = createNodeEngine({ workerUrl, threads: 2 });
  const cells = layer(
    'a',
    Array.from({ length: 12 }, (_, index) => cell([index / 3, 0, index / 3 + 1, 1])),
  );
  const abort = new AbortController();
  const doomed = engine.run(
    'overlaps',
    { a: cells, b: null, method },
    { signal: abort.signal, onProgress: () => abort.abort(new Error('not this one')) },
  );
  const spared = engine.run('overlaps', { a: cells, b: null, method });
  await expect(doomed).rejects.toThrow('not this one');
  expect((await spared).value?.pairs.length).toBeGreaterThan(11);
  engine.close();
});

test('the table of a file that was scanned is shared by all threads, and none gets a copy', async () => {
  const square = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
        [0, 0],
      ],
    ],
  };
  const text = JSON.stringify({ type: 'Feature', properties: null, geometry: square });
  const bytes = new TextEncoder().encode(text);
  const parsed = parseGeojsonBytes(bytes, (some) => Buffer.from(some).toString('utf8'));
  const geometry = parsed?.value?.features[0]?.geometry;
  if (!isTabledPolygons(geometry)) throw new Error('The square was not scanned.');
  expect(geometry.table.coordinates.buffer).toBeInstanceOf(SharedArrayBuffer);
  const scanned = { id: 'a', features: [{ id: '0', name: null, geometry }], positionalErrorMetres: null };
  const engine = createNodeEngine({ workerUrl, threads: 2 });
  const { value } = await engine.run('union', {
    layers: [scanned, layer('b', [cell([0, 0, 1, 1])])],
    method,
  });
  expect(value?.net).toBeCloseTo(cellHectares([0, 0, 1, 1]), 6);
  engine.close();
});

describe('a worker that the world fails', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mosaico-worker-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function engineOf(name: string, script: string) {
    const path = join(folder, name);
    writeFileSync(path, script);
    return createNodeEngine({ workerUrl: pathToFileURL(path) });
  }

  const input = { layers: [layer('a', [cell([0, 0, 1, 1])])], method } as const;

  test.each([
    { why: 'throws', script: 'throw new Error("no memory")', message: 'no memory' },
    { why: 'ends', script: 'process.exit(3)', message: 'code 3' },
  ])(
    'a worker that $why before it is ready rejects the job with a cause',
    async ({ why, script, message }) => {
      const engine = engineOf(`${why}.mjs`, script);
      const failure = await engine.run('union', input).catch((error: unknown) => error);
      expect(failure).toMatchObject({ message: expect.stringContaining(message) as string });
      expect((failure as Error).cause).toBeInstanceOf(Error);
      engine.close();
    },
  );

  test('a worker that dies at its work rejects the job with a cause', async () => {
    const script = `import { parentPort } from 'node:worker_threads';
      parentPort.on('message', () => { throw new Error('out of memory'); });
      parentPort.postMessage({ kind: 'ready' });`;
    const engine = engineOf('dies.mjs', script);
    const failure = await engine.run('union', input).catch((error: unknown) => error);
    expect(failure).toMatchObject({ message: expect.stringContaining('out of memory') as string });
    expect((failure as Error).cause).toBeInstanceOf(Error);
    engine.close();
  });
});
