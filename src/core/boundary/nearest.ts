import type { PlaceMetric } from '../geometry/place-metric.ts';
import type { Boundary } from './boundary.ts';

/** The nearest point of a boundary: on which edge, where on it, and how far. */
export interface NearestPoint {
  readonly edge: number;
  /** 0 at the start of the edge, 1 at its end. */
  readonly share: number;
  readonly squaredMetres: number;
}

/** Calls `look` with each edge that could be nearer than the square of the best distance, which `look` returns. */
function lookNearby(
  { trees }: Boundary,
  metric: PlaceMetric,
  limit: number,
  look: (edge: number) => number,
  features: readonly [first: number, end: number] = [0, trees.roots.length],
): void {
  const { boxes, first, count, roots } = trees;
  const stack: number[] = [];
  const bounds: number[] = [];
  let best = limit;
  const boundOf = (node: number): number =>
    metric.leastSquaredTo(
      boxes[4 * node] as number,
      boxes[4 * node + 1] as number,
      boxes[4 * node + 2] as number,
      boxes[4 * node + 3] as number,
    );
  const push = (node: number): void => {
    const bound = boundOf(node);
    if (bound > best) return;
    // The nearer of what was pushed last comes out first.
    const isFarther = bounds.length > 0 && bound > (bounds.at(-1) as number);
    const at = isFarther ? stack.length - 1 : stack.length;
    stack.splice(at, 0, node);
    bounds.splice(at, 0, bound);
  };
  for (let feature = features[0]; feature < features[1]; feature += 1) {
    const root = roots[feature] as number;
    if (root >= 0) push(root);
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if ((bounds.pop() as number) > best) continue;
      const start = first[node] as number;
      const size = count[node] as number;
      for (let child = start; child < start - size; child += 1) push(child);
      for (let edge = start; edge < start + size; edge += 1) best = look(edge);
    }
  }
}

/** Returns how far one edge is from the place, and where on it the nearest point lies. */
export function nearestOnEdge({ table }: Boundary, metric: PlaceMetric, edge: number): NearestPoint {
  const { coordinates } = table;
  const lon0 = coordinates[2 * edge] as number;
  const lat0 = coordinates[2 * edge + 1] as number;
  const lon1 = coordinates[2 * edge + 2] as number;
  const lat1 = coordinates[2 * edge + 3] as number;
  const share = metric.shareOfNearest(lon0, lat0, lon1, lat1);
  const squaredMetres = metric.squaredTo(
    share === 1 ? lon1 : lon0 + share * (lon1 - lon0),
    share === 1 ? lat1 : lat0 + share * (lat1 - lat0),
  );
  return { edge, share, squaredMetres };
}

/**
 * Returns the point of a boundary that is nearest to a place, or `null` where it has no edge. A `guess`, such as the edge
 * that was nearest to the place before, makes it faster. Cost: about the logarithm of the number of edges.
 */
export function nearestPoint(
  boundary: Boundary,
  metric: PlaceMetric,
  guess: number | null = null,
): NearestPoint | null {
  let best = guess === null ? null : nearestOnEdge(boundary, metric, guess);
  lookNearby(boundary, metric, best?.squaredMetres ?? Infinity, (edge) => {
    const found = nearestOnEdge(boundary, metric, edge);
    if (best === null || found.squaredMetres < best.squaredMetres) best = found;
    return best.squaredMetres;
  });
  return best;
}

/** Returns the vertex of a boundary that is nearest to a place, or `null` where it has none. */
export function nearestVertex(boundary: Boundary, metric: PlaceMetric): number | null {
  const { coordinates } = boundary.table;
  let best: number | null = null;
  let least = Infinity;
  lookNearby(boundary, metric, Infinity, (edge) => {
    const squared = metric.squaredTo(coordinates[2 * edge] as number, coordinates[2 * edge + 1] as number);
    if (squared < least) [best, least] = [edge, squared];
    return least;
  });
  return best;
}

/** Returns the nearest point of one feature, or `null` where none is as near as the square of a distance. */
export function nearestPointOfFeature(
  boundary: Boundary,
  feature: number,
  metric: PlaceMetric,
  squaredLimit: number,
): NearestPoint | null {
  let best: NearestPoint | null = null;
  let limit = squaredLimit;
  const look = (edge: number): number => {
    const found = nearestOnEdge(boundary, metric, edge);
    if (found.squaredMetres <= limit) {
      best = found;
      limit = found.squaredMetres;
    }
    return limit;
  };
  lookNearby(boundary, metric, limit, look, [feature, feature + 1]);
  return best;
}
