import { expect, test } from 'vitest';
import type { ArealLayer } from '../../../src/core/base/areal.ts';
import { createBrowserEngine } from '../../../src/engine/browser/browser-engine.ts';
import { readOwnFile } from '../../../src/state/read-own-file.ts';
import { layerLines } from '../generator/bench-layer.ts';
import type { LayerName } from '../generator/bench-layer.ts';

const RUNS = 3;

function fileOf(layer: LayerName): File {
  return new File([...layerLines('M', layer)], `${layer}.geojson`);
}

/** Notes the longest time between two frames, and the longest task, until it is stopped. */
function watchFrames() {
  let longestFrame = 0;
  let longestTask = 0;
  let last = performance.now();
  let isWatching = true;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  observer.observe({ type: 'longtask' });
  const next = (now: number) => {
    longestFrame = Math.max(longestFrame, now - last);
    last = now;
    if (isWatching) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
  return () => {
    isWatching = false;
    observer.disconnect();
    return { longestFrame, longestTask };
  };
}

async function layerOf(file: File): Promise<ArealLayer> {
  const { value } = await readOwnFile({ files: [file], choices: {} }, {}).checked;
  if (value === null) throw new Error(`${file.name} was not read.`);
  return { id: file.name, features: value, positionalErrorMetres: null };
}

test(
  'M: A × C from the bytes of two files to hectares, as the page does it',
  { timeout: 300_000 },
  async () => {
    const files = [fileOf('A'), fileOf('C')];
    const engine = createBrowserEngine();
    for (let run = 1; run <= RUNS; run += 1) {
      // What making the files took is over, and not the page's.
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      const stop = watchFrames();
      const start = performance.now();
      const [a, c] = await Promise.all(files.map(layerOf));
      const read = performance.now();
      if (!a || !c) throw new Error('There are two files.');
      const { value } = await engine.run('overlaps', { a, b: c, method: 'ellipsoidal' });
      const end = performance.now();
      const { longestFrame, longestTask } = stop();
      expect(value?.pairs.length).toBe(1_911);
      console.log(
        `run ${String(run)}: read and checked ${(read - start).toFixed(0)} ms, overlaps and account ${(end - read).toFixed(0)} ms, ` +
          `together ${(end - start).toFixed(0)} ms; longest frame ${longestFrame.toFixed(0)} ms, longest task ${longestTask.toFixed(0)} ms`,
      );
    }
    engine.close();
  },
);
