import { haveCommonPoint } from './box-tree.ts';
import type { BoxTrees } from './box-tree.ts';
import type { EdgeTable } from './edge-table.ts';
import type { IndexedEdges } from './indexed-edges.ts';
import { turn } from './turn.ts';

/** Pairs of nodes for each edge after which a boundary counts as not plain, so that a comb cannot hold anybody up. */
const GREATEST_WORK = 40;

/** Whether two edges are the first and the last of one ring, which meet in the vertex that closes it. */
function areEndsOfRing({ ringStarts }: EdgeTable, first: number, last: number): boolean {
  let low = 0;
  let high = ringStarts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((ringStarts[middle] as number) <= first) low = middle;
    else high = middle;
  }
  return ringStarts[low] === first && (ringStarts[low + 1] as number) - 2 === last;
}

/** Whether two turns go to one side. */
function areSame(a: number, b: number): boolean {
  return (a > 0 && b > 0) || (a < 0 && b < 0);
}

/** Whether two edges whose boxes meet, the first of a lower number, touch as those of a plain boundary do not. */
function areInContact(table: EdgeTable, first: number, second: number): boolean {
  const { coordinates } = table;
  const px = coordinates[2 * first] as number;
  const py = coordinates[2 * first + 1] as number;
  const qx = coordinates[2 * first + 2] as number;
  const qy = coordinates[2 * first + 3] as number;
  const rx = coordinates[2 * second] as number;
  const ry = coordinates[2 * second + 1] as number;
  const sx = coordinates[2 * second + 2] as number;
  const sy = coordinates[2 * second + 3] as number;
  // Neighbours meet in one vertex alone, unless the boundary turns straight back there.
  if (second === first + 1) {
    return (px - qx) * (sx - qx) + (py - qy) * (sy - qy) > 0 && turn(px, py, qx, qy, sx, sy) === 0;
  }
  const sideOfR = turn(px, py, qx, qy, rx, ry);
  if (sx === px && sy === py && areEndsOfRing(table, first, second)) {
    return sideOfR === 0 && (rx - px) * (qx - px) + (ry - py) * (qy - py) > 0;
  }
  if (areSame(sideOfR, turn(px, py, qx, qy, sx, sy))) return false;
  return !areSame(turn(rx, ry, sx, sy, px, py), turn(rx, ry, sx, sy, qx, qy));
}

/** Whether an edge lies wholly to one side of the box of a node. */
function isApart({ coordinates }: EdgeTable, edge: number, boxes: Float64Array, node: number): boolean {
  const px = coordinates[2 * edge] as number;
  const qx = coordinates[2 * edge + 2] as number;
  const west = boxes[4 * node] as number;
  const east = boxes[4 * node + 2] as number;
  if ((px < west && qx < west) || (px > east && qx > east)) return true;
  const py = coordinates[2 * edge + 1] as number;
  const qy = coordinates[2 * edge + 3] as number;
  const south = boxes[4 * node + 1] as number;
  const north = boxes[4 * node + 3] as number;
  return (py < south && qy < south) || (py > north && qy > north);
}

/** Whether an edge is in contact with one of a run of edges. */
function touchesRun(table: EdgeTable, edge: number, first: number, end: number): boolean {
  const { coordinates } = table;
  const px = coordinates[2 * edge] as number;
  const py = coordinates[2 * edge + 1] as number;
  const qx = coordinates[2 * edge + 2] as number;
  const qy = coordinates[2 * edge + 3] as number;
  const west = Math.min(px, qx);
  const east = Math.max(px, qx);
  const south = Math.min(py, qy);
  const north = Math.max(py, qy);
  let sx = coordinates[2 * first] as number;
  let sy = coordinates[2 * first + 1] as number;
  for (let other = first; other < end; other += 1) {
    const rx = sx;
    const ry = sy;
    sx = coordinates[2 * other + 2] as number;
    sy = coordinates[2 * other + 3] as number;
    if ((rx < west && sx < west) || (rx > east && sx > east)) continue;
    if ((ry < south && sy < south) || (ry > north && sy > north)) continue;
    if (areInContact(table, Math.min(edge, other), Math.max(edge, other))) return true;
  }
  return false;
}

/** Whether an edge of one leaf is in contact with one of another, or of the same. */
function haveContact({ table, trees }: IndexedEdges, nodeA: number, nodeB: number): boolean {
  const firstA = trees.first[nodeA] as number;
  const endA = firstA + (trees.count[nodeA] as number);
  const firstB = trees.first[nodeB] as number;
  const endB = firstB + (trees.count[nodeB] as number);
  const isSame = nodeA === nodeB;
  for (let edge = firstA; edge < endA; edge += 1) {
    if (!isSame && isApart(table, edge, trees.boxes, nodeB)) continue;
    if (touchesRun(table, edge, isSame ? edge + 1 : firstB, endB)) return true;
  }
  return false;
}

/** Puts the pairs below a pair of nodes on the stack: of a node with itself, all pairs of its children. */
function descend(trees: BoxTrees, nodeA: number, nodeB: number, stack: number[]): void {
  const countA = trees.count[nodeA] as number;
  const opened = countA < 0 ? nodeA : nodeB;
  const first = trees.first[opened] as number;
  const end = first - (trees.count[opened] as number);
  for (let child = first; child < end; child += 1) {
    if (nodeA !== nodeB) {
      const other = opened === nodeA ? nodeB : nodeA;
      if (haveCommonPoint(trees.boxes, child, trees.boxes, other)) stack.push(child, other);
      continue;
    }
    stack.push(child, child);
    for (let other = child + 1; other < end; other += 1) {
      if (haveCommonPoint(trees.boxes, child, trees.boxes, other)) stack.push(child, other);
    }
  }
}

/**
 * Returns whether the boundary of a feature is plain: no two of its edges touch but neighbours in their common vertex,
 * and it nowhere turns straight back. Then each of its rings is simple and they are apart. Exact. A boundary that is not
 * plain may still be valid, where rings touch in a vertex, and where the search would take long. Rings are closed and
 * have no edge without length; their winding does not matter. About n log n for the n edges of maps.
 */
export function isPlainBoundary(edges: IndexedEdges, feature: number): boolean {
  const { trees } = edges;
  const root = trees.roots[feature] as number;
  if (root < 0) return false;
  const stack = [root, root];
  let work = 0;
  const { ringStarts, featureRings } = edges.table;
  const vertices =
    (ringStarts[featureRings[feature + 1] as number] as number) -
    (ringStarts[featureRings[feature] as number] as number);
  for (;;) {
    const nodeB = stack.pop();
    const nodeA = stack.pop();
    if (nodeA === undefined || nodeB === undefined) return true;
    work += 1;
    if (work > 1000 + GREATEST_WORK * vertices) return false;
    const areLeaves = (trees.count[nodeA] as number) > 0 && (trees.count[nodeB] as number) > 0;
    if (!areLeaves) descend(trees, nodeA, nodeB, stack);
    else if (haveContact(edges, nodeA, nodeB)) return false;
  }
}
