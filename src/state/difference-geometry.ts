import { asGeojson } from '../core/base/areal.ts';
import type { ArealGeojson, ArealLayer } from '../core/base/areal.ts';
import type { DifferenceQuestion } from './difference-geometry-worker.ts';

const DEADLINE_MILLISECONDS = 10_000;

/**
 * Returns what each of two layers has and the other has not, for drawing; empty where no program could draw it in time.
 * Numbers never come from it.
 */
export function differenceGeometry(mine: ArealLayer, theirs: ArealLayer): Promise<readonly ArealGeojson[]> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./difference-geometry-worker.ts', import.meta.url), {
      type: 'module',
    });
    const end = (found: readonly (ArealGeojson | null)[]): void => {
      clearTimeout(deadline);
      worker.terminate();
      resolve(found.filter((geometry) => geometry !== null));
    };
    const deadline = setTimeout(() => end([]), DEADLINE_MILLISECONDS);
    worker.addEventListener('message', ({ data }: MessageEvent<readonly (ArealGeojson | null)[]>) =>
      end(data),
    );
    worker.addEventListener('error', () => end([]));
    const geometries = ({ features }: ArealLayer) => features.map(({ geometry }) => asGeojson(geometry));
    worker.postMessage([geometries(mine), geometries(theirs)] satisfies DifferenceQuestion);
  });
}
