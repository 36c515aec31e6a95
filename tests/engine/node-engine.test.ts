import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { createNodeEngine } from '../../src/engine/node/node-engine.ts';
import { cell, hangingPair, layer } from '../core/overlap/layers.ts';
import { describeDeadline, describeEngine } from './contract.ts';

/** The worker as `npm run build` makes it; the set-up of the tests builds it where it is out of date. */
const workerUrl = new URL('../../dist/cli/worker.js', import.meta.url);
const method = 'ellipsoidal';

describe.each([1, 3])('the engine of %i worker threads', (threads) => {
  describeEngine((options) => createNodeEngine({ ...options, workerUrl, threads }));
  describeDeadline((options) => createNodeEngine({ ...options, workerUrl, threads }));
});

test.each([0, -1, 1.5, Number.NaN])('%s threads are a mistake of the caller', (threads) => {
  expect(() => createNodeEngine({ workerUrl, threads })).toThrow('whole number from 1 up');
});

test('aborting stops a worker that is stuck at once, and the engine goes on with another', async () => {
  const engine = createNodeEngine({ workerUrl, deadlineSeconds: 60 });
  const [triangle, needle] = hangingPair;
  const abort = new AbortController();
  const input = { a: layer('a', [triangle]), b: layer('b', [needle]), method } as const;
  const onProgress = ({ done }: { done: number }) => {
    if (done === 2) setTimeout(() => abort.abort(new Error('enough')), 300);
  };
  const started = performance.now();
  await expect(engine.run('overlaps', input, { onProgress, signal: abort.signal })).rejects.toThrow('enough');
  const union = await engine.run('union', { layers: [layer('a', [cell([0, 0, 1, 1])])], method });
  expect(union.value?.net).toBeGreaterThan(0);
  expect(performance.now() - started, 'far from the deadline of 60 s').toBeLessThan(30_000);
  engine.close();
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

  test('a worker that dies at a step makes that feature unknown, with an issue', async () => {
    const script = `import { parentPort } from 'node:worker_threads';
      parentPort.on('message', () => { throw new Error('out of memory'); });
      parentPort.postMessage('ready');`;
    const engine = engineOf('dies.mjs', script);
    const { value, issues } = await engine.run('union', input);
    expect(value?.gross).toBe(0);
    expect(issues).toMatchObject([{ code: 'area-unknown', severity: 'error' }]);
    engine.close();
  });
});
