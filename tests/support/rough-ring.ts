import { createRandom } from '../bench/generator/random.ts';
import type { OpenRing } from './strip-oracle.ts';

type Point = readonly [x: number, y: number];

/** A rough line from one place up to the next, displaced across its chord: a graph over it, and so simple. */
function roughSide([x0, y0]: Point, [x1, y1]: Point, steps: number, random: () => number): Point[] {
  const heights = new Float64Array(steps + 1);
  for (let span = steps; span >= 2; span /= 2) {
    for (let from = 0; from < steps; from += span) {
      const mean = ((heights[from] as number) + (heights[from + span] as number)) / 2;
      heights[from + span / 2] = mean + (random() - 0.5) * (span / steps) ** 0.7;
    }
  }
  return Array.from({ length: steps }, (_, step): Point => {
    const along = step / steps;
    const across = 0.3 * Math.min(along, 1 - along) * Math.tanh(heights[step] as number);
    return [x0 + along * (x1 - x0) - across * (y1 - y0), y0 + along * (y1 - y0) + across * (x1 - x0)];
  });
}

/**
 * Returns a simple ring of four rough sides around a square of one degree with a corner at a place, each of a power of
 * two of edges; the same for the same seed.
 */
export function roughRing([west, south]: Point, edgesOfSide: number, seed: number): OpenRing {
  const random = createRandom(seed);
  const corners: Point[] = [
    [west, south],
    [west + 1, south],
    [west + 1, south + 1],
    [west, south + 1],
  ];
  return corners.flatMap((corner, index) =>
    roughSide(corner, corners[(index + 1) % 4] ?? corner, edgesOfSide, random),
  );
}

/** Returns the ring with every vertex moved by at most so much, each way. */
export function jitteredRing(ring: OpenRing, by: number, seed: number): OpenRing {
  const random = createRandom(seed);
  return ring.map(([x, y]) => [x + (2 * random() - 1) * by, y + (2 * random() - 1) * by] as const);
}
