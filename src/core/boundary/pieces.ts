import { PlaceMetric } from '../geometry/place-metric.ts';
import { placeOnEdge, vertexAt } from './boundary.ts';
import type { Boundary } from './boundary.ts';

/** Edges from `first` up to `end`. */
export interface EdgeRange {
  readonly first: number;
  readonly end: number;
}

/** A piece of an edge, seen from its middle. */
export interface Piece {
  /** Its ends: the number of the edge and the share of it. */
  readonly begin: number;
  readonly end: number;
  readonly metric: PlaceMetric;
  readonly metres: number;
}

/** Returns the edges of a range; the closing vertex of a ring is no edge. */
export function edgesIn({ table: { ringStarts } }: Boundary, { first, end }: EdgeRange): readonly number[] {
  const edges: number[] = [];
  for (let ring = 0; ring < ringStarts.length - 1; ring += 1) {
    const last = (ringStarts[ring + 1] as number) - 1;
    const from = Math.max(first, ringStarts[ring] as number);
    for (let edge = from; edge < Math.min(end, last); edge += 1) edges.push(edge);
  }
  return edges;
}

/** Returns the length of an edge in metres, good to a millionth for edges of up to 50 km. */
export function edgeMetres(boundary: Boundary, edge: number): number {
  const metric = new PlaceMetric(...vertexAt(boundary, edge));
  return Math.sqrt(metric.squaredTo(...vertexAt(boundary, edge + 1)));
}

/** Returns the length of all edges in metres. */
export function boundaryMetres(boundary: Boundary): number {
  const edges = edgesIn(boundary, { first: 0, end: Infinity });
  return edges.reduce((sum, edge) => sum + edgeMetres(boundary, edge), 0);
}

/** Yields the edges of a range in equal pieces no longer than the spacing, at least one for each edge. */
export function* piecesOf(boundary: Boundary, range: EdgeRange, spacingMetres: number): Generator<Piece> {
  for (const edge of edgesIn(boundary, range)) {
    const length = edgeMetres(boundary, edge);
    const count = Math.max(1, Math.ceil(length / spacingMetres));
    for (let piece = 0; piece < count; piece += 1) {
      const metric = new PlaceMetric(...placeOnEdge(boundary, edge, (piece + 0.5) / count));
      const [begin, end] = [edge + piece / count, edge + (piece + 1) / count];
      yield { begin, end, metric, metres: length / count };
    }
  }
}
