/** A point that wants room: it yields to points that stand nearer than `spacing` degrees and came before it. */
export interface Spaced {
  readonly lon: number;
  readonly lat: number;
  /** Degrees in longitude or latitude; 0 stands anywhere. */
  readonly spacing: number;
}

/** Returns the points, in their order, that do not crowd an earlier one. Quadratic in the number that remain. */
export function spacedOut<Point extends Spaced>(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    if (kept.every((other) => distance(point, other) >= point.spacing)) kept.push(point);
  }
  return kept;
}

function distance(a: Spaced, b: Spaced): number {
  return Math.max(Math.abs(a.lon - b.lon), Math.abs(a.lat - b.lat));
}
