import Flatbush from 'flatbush';
import type { EdgeTable } from './edge-table.ts';

/** Consecutive edges under one box: of a long ring only a few boxes are near a small window. */
const RUN = 64;

/** A box in the plane of the coordinates. */
export type Window = readonly [west: number, south: number, east: number, north: number];

/** The rings of a table by their boxes, and each ring as runs of consecutive edges with a box of their own. */
export interface RingIndex {
  /** `null` where there is no ring. */
  readonly tree: Flatbush | null;
  /** First edge of each run; the next run, or the end of the ring, ends it. */
  readonly runEdges: readonly number[];
  /** West, south, east and north of each run, the end of its last edge included. */
  readonly runBoxes: readonly number[];
  /** First run of each ring, and after the last ring the number of runs. */
  readonly ringRuns: Uint32Array;
}

function boxOf({ coordinates }: EdgeTable, first: number, last: number): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let vertex = first; vertex <= last; vertex += 1) {
    const x = coordinates[2 * vertex] as number;
    const y = coordinates[2 * vertex + 1] as number;
    if (x < box[0]) box[0] = x;
    if (y < box[1]) box[1] = y;
    if (x > box[2]) box[2] = x;
    if (y > box[3]) box[3] = y;
  }
  return box;
}

/** Returns the index of all rings. Two passes over the vertices. */
export function indexRings(table: EdgeTable): RingIndex {
  const { ringStarts } = table;
  const count = ringStarts.length - 1;
  const tree = count === 0 ? null : new Flatbush(count);
  const runEdges: number[] = [];
  const runBoxes: number[] = [];
  const ringRuns = new Uint32Array(count + 1);
  for (let ring = 0; ring < count; ring += 1) {
    const last = (ringStarts[ring + 1] as number) - 1;
    for (let edge = ringStarts[ring] as number; edge < last; edge += RUN) {
      runEdges.push(edge);
      runBoxes.push(...boxOf(table, edge, Math.min(edge + RUN, last)));
    }
    tree?.add(...boxOf(table, ringStarts[ring] as number, last));
    ringRuns[ring + 1] = runEdges.length;
  }
  tree?.finish();
  return { tree, runEdges, runBoxes, ringRuns };
}

/** Returns the boxes of the rings of a feature. */
export function windowsOf(table: EdgeTable, feature: number): Window[] {
  const first = table.featureRings[feature] as number;
  const end = table.featureRings[feature + 1] as number;
  return Array.from({ length: end - first }, (_, index) => {
    const ring = first + index;
    return boxOf(table, table.ringStarts[ring] as number, (table.ringStarts[ring + 1] as number) - 1);
  });
}

/** Returns the rings whose boxes touch any of the windows, in their order. */
export function ringsNear({ tree }: RingIndex, windows: readonly Window[]): number[] {
  const near = new Set(windows.flatMap((window) => tree?.search(...window) ?? []));
  return [...near].sort((a, b) => a - b);
}

/** The sides of a window beyond which a run lies with all its edges, as bits; 0 where it may enter the window. */
function sidesOf({ runBoxes }: RingIndex, run: number, [west, south, east, north]: Window): number {
  return (
    ((runBoxes[4 * run + 2] as number) < west ? 1 : 0) +
    ((runBoxes[4 * run + 3] as number) < south ? 2 : 0) +
    ((runBoxes[4 * run] as number) > east ? 4 : 0) +
    ((runBoxes[4 * run + 1] as number) > north ? 8 : 0)
  );
}

/**
 * Returns the vertices of a ring that matter to a window, its last vertex among them. Where consecutive runs lie beyond
 * the same side of the window, only the first vertex of them is kept: the straight line from it to the next lies beyond
 * that side too, so that the ring winds around every place in the window as often as before.
 */
export function verticesNear(index: RingIndex, table: EdgeTable, ring: number, window: Window): number[] {
  const last = (table.ringStarts[ring + 1] as number) - 1;
  const endRun = index.ringRuns[ring + 1] as number;
  const kept: number[] = [];
  let beyond = 0;
  for (let run = index.ringRuns[ring] as number; run < endRun; run += 1) {
    const sides = sidesOf(index, run, window);
    const first = index.runEdges[run] as number;
    if ((beyond & sides) !== 0) {
      beyond &= sides;
      continue;
    }
    const end = run + 1 < endRun ? (index.runEdges[run + 1] as number) : last;
    for (let vertex = first; vertex < (sides === 0 ? end : first + 1); vertex += 1) kept.push(vertex);
    beyond = sides;
  }
  kept.push(last);
  return kept;
}
