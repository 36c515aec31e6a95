import type { EdgeTable } from './edge-table.ts';

function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

/**
 * Writes the point where two crossing edges meet into `point`, as x and y. It is rounded once, and the same rounded
 * point serves both edges. Nearly parallel edges may place it off along both of them, never away from both: it is kept
 * within the box that the edges share.
 */
export function writeCrossingPoint(
  a: EdgeTable,
  edgeA: number,
  b: EdgeTable,
  edgeB: number,
  point: Float64Array,
): void {
  const px = a.coordinates[2 * edgeA] as number;
  const py = a.coordinates[2 * edgeA + 1] as number;
  const qx = a.coordinates[2 * edgeA + 2] as number;
  const qy = a.coordinates[2 * edgeA + 3] as number;
  const rx = b.coordinates[2 * edgeB] as number;
  const ry = b.coordinates[2 * edgeB + 1] as number;
  const sx = b.coordinates[2 * edgeB + 2] as number;
  const sy = b.coordinates[2 * edgeB + 3] as number;
  const cross = (qx - px) * (sy - ry) - (qy - py) * (sx - rx);
  const along = (rx - px) * (sy - ry) - (ry - py) * (sx - rx);
  const share = cross === 0 ? 0.5 : clamp(along / cross, 0, 1);
  const west = Math.max(Math.min(px, qx), Math.min(rx, sx));
  const east = Math.min(Math.max(px, qx), Math.max(rx, sx));
  const south = Math.max(Math.min(py, qy), Math.min(ry, sy));
  const north = Math.min(Math.max(py, qy), Math.max(ry, sy));
  point[0] = clamp(px + share * (qx - px), west, east);
  point[1] = clamp(py + share * (qy - py), south, north);
}
