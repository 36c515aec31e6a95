import type { ArealLayer } from '../../../src/core/base/areal.ts';
import { createBrowserEngine } from '../../../src/engine/browser/browser-engine.ts';
import { readOwnFile } from '../../../src/state/read-own-file.ts';
import { layerLines } from '../generator/bench-layer.ts';
import type { LayerName } from '../generator/bench-layer.ts';
import { watchFrames } from './watch-frames.ts';

const RUNS = 5;

/** Milliseconds of one run, on the clock. */
interface Run {
  readonly readAndChecked: number;
  readonly overlaps: number;
  readonly together: number;
  readonly longestFrame: number;
  readonly longestTask: number;
  readonly pairs: number;
}

function fileOf(layer: LayerName): File {
  return new File([...layerLines('M', layer)], `${layer}.geojson`);
}

async function layerOf(file: File): Promise<ArealLayer> {
  const { value } = await readOwnFile({ files: [file], choices: {} }, {}).checked;
  if (value === null) throw new Error(`${file.name} was not read.`);
  return { id: file.name, features: value, positionalErrorMetres: null };
}

/** Takes M: A × C from the bytes of two files to the pairs and the account, by the workers of the page. */
async function measure(): Promise<readonly Run[]> {
  const files = [fileOf('A'), fileOf('C')];
  const engine = createBrowserEngine();
  const runs: Run[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    // What making the files took is over, and not the page's.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const stop = watchFrames();
    const start = performance.now();
    const [a, c] = await Promise.all(files.map(layerOf));
    const read = performance.now();
    if (!a || !c) throw new Error('There are two files.');
    const { value } = await engine.run('overlaps', { a, b: c, method: 'ellipsoidal' });
    const end = performance.now();
    runs.push({
      readAndChecked: read - start,
      overlaps: end - read,
      together: end - start,
      ...stop(),
      pairs: value?.pairs.length ?? 0,
    });
  }
  engine.close();
  return runs;
}

Object.assign(globalThis, { measured: measure() });
