import type { CellMosaic } from './cell-mosaic.ts';
import { toVertex } from './fractal-arc.ts';
import type { Arc } from './fractal-arc.ts';
import { createRandom } from './random.ts';

/** Of the vertices of a decimated border one in so many is kept. */
const KEPT_OF = 4;

/** Degrees by which a vertex of a jittered border moves at most, each way: a fifth of a metre. */
const JITTER = 2e-6;

function decimated(arc: Arc): Arc {
  return arc.filter((_, index) => index % KEPT_OF === 0 || index === arc.length - 1);
}

function jittered(arc: Arc, random: () => number): Arc {
  const moved = () => (2 * random() - 1) * JITTER;
  return arc.map((vertex, index) => {
    const isEnd = index === 0 || index === arc.length - 1;
    return isEnd ? vertex : toVertex(vertex[0] + moved(), vertex[1] + moved());
  });
}

/** Returns the same mosaic as another source would have it: a third of its borders each identical, decimated, jittered. */
export function withChangedBorders(mosaic: CellMosaic, seed: number): CellMosaic {
  const random = createRandom(seed);
  const changed = (arc: Arc): Arc => {
    const kind = Math.floor(3 * random());
    if (kind === 0) return arc;
    return kind === 1 ? decimated(arc) : jittered(arc, random);
  };
  return {
    ...mosaic,
    eastward: mosaic.eastward.map(changed),
    northward: mosaic.northward.map(changed),
    lakes: mosaic.lakes.map((lake) => lake && changed(lake)),
  };
}
