import { haveCommonPoint } from './box-tree.ts';
import type { IndexedEdges } from './indexed-edges.ts';
import { isLeftOfShifted, isLeftWhenShifted } from './shifted-side.ts';

/**
 * The crossings of the boundaries of two features, B imagined shifted by (ε, ε²). Three numbers each: the edge of A, the
 * edge of B, and 1 where A enters B there, −1 where it leaves.
 */
export type Crossings = Int32Array;

/**
 * Pairs of nodes that wait at most: every level of either tree leaves behind one less than the children of a node, and
 * trees over all edges that an index can name have fewer than 16 levels each.
 */
const MOST_WAITING = 128;

/** One search is over before the next begins. */
const WAITING = new Uint32Array(2 * MOST_WAITING);

const NONE: Crossings = new Int32Array(0);

/** What is under way: two features, the nodes still to be compared, and what was found. */
class Search {
  readonly a: IndexedEdges;
  readonly b: IndexedEdges;
  /** Pairs of nodes, that of A before that of B. */
  readonly waiting = WAITING;
  waitingEnd = 0;
  #found: Crossings = NONE;
  #end = 0;

  constructor(a: IndexedEdges, b: IndexedEdges) {
    this.a = a;
    this.b = b;
  }

  get found(): Crossings {
    return this.#found.subarray(0, this.#end);
  }

  wait(nodeA: number, nodeB: number): void {
    this.waiting[this.waitingEnd] = nodeA;
    this.waiting[this.waitingEnd + 1] = nodeB;
    this.waitingEnd += 2;
  }

  add(edgeA: number, edgeB: number, sign: number): void {
    if (this.#end === this.#found.length) {
      const grown = new Int32Array(Math.max(3 * 16, 2 * this.#end));
      grown.set(this.#found);
      this.#found = grown;
    }
    this.#found[this.#end] = edgeA;
    this.#found[this.#end + 1] = edgeB;
    this.#found[this.#end + 2] = sign;
    this.#end += 3;
  }
}

/** Compares one edge of A with a run of edges of B. Consecutive edges share a vertex, so each side is asked once. */
function crossRun(search: Search, edgeA: number, firstB: number, countB: number): void {
  const a = search.a.table.coordinates;
  const b = search.b.table.coordinates;
  const px = a[2 * edgeA] as number;
  const py = a[2 * edgeA + 1] as number;
  const qx = a[2 * edgeA + 2] as number;
  const qy = a[2 * edgeA + 3] as number;
  const west = Math.min(px, qx);
  const east = Math.max(px, qx);
  const south = Math.min(py, qy);
  const north = Math.max(py, qy);
  let sx = b[2 * firstB] as number;
  let sy = b[2 * firstB + 1] as number;
  let asked = -1;
  let isEndLeft = false;
  for (let edgeB = firstB; edgeB < firstB + countB; edgeB += 1) {
    const rx = sx;
    const ry = sy;
    sx = b[2 * edgeB + 2] as number;
    sy = b[2 * edgeB + 3] as number;
    if ((rx < west && sx < west) || (rx > east && sx > east)) continue;
    if ((ry < south && sy < south) || (ry > north && sy > north)) continue;
    const isStartLeft: boolean = asked === edgeB ? isEndLeft : isLeftWhenShifted(px, py, qx, qy, rx, ry);
    isEndLeft = isLeftWhenShifted(px, py, qx, qy, sx, sy);
    asked = edgeB + 1;
    if (isStartLeft === isEndLeft) continue;
    const isEntering = isLeftOfShifted(rx, ry, sx, sy, qx, qy);
    if (isEntering === isLeftOfShifted(rx, ry, sx, sy, px, py)) continue;
    search.add(edgeA, edgeB, isEntering ? 1 : -1);
  }
}

function crossLeaves(search: Search, nodeA: number, nodeB: number): void {
  const treeA = search.a.trees;
  const treeB = search.b.trees;
  const { boxes } = treeB;
  const west = boxes[4 * nodeB] as number;
  const south = boxes[4 * nodeB + 1] as number;
  const east = boxes[4 * nodeB + 2] as number;
  const north = boxes[4 * nodeB + 3] as number;
  const first = treeA.first[nodeA] as number;
  const end = first + (treeA.count[nodeA] as number);
  const a = search.a.table.coordinates;
  for (let edge = first; edge < end; edge += 1) {
    const px = a[2 * edge] as number;
    const qx = a[2 * edge + 2] as number;
    if ((px < west && qx < west) || (px > east && qx > east)) continue;
    const py = a[2 * edge + 1] as number;
    const qy = a[2 * edge + 3] as number;
    if ((py < south && qy < south) || (py > north && qy > north)) continue;
    crossRun(search, edge, treeB.first[nodeB] as number, treeB.count[nodeB] as number);
  }
}

function extent(boxes: Float64Array, node: number): number {
  const width = (boxes[4 * node + 2] as number) - (boxes[4 * node] as number);
  return width + (boxes[4 * node + 3] as number) - (boxes[4 * node + 1] as number);
}

/** Puts the children of the larger node, or of the only one that has children, on the stack. */
function descend(search: Search, nodeA: number, nodeB: number): void {
  const treeA = search.a.trees;
  const treeB = search.b.trees;
  const countA = treeA.count[nodeA] as number;
  const countB = treeB.count[nodeB] as number;
  const isAOpened = countA < 0 && (countB > 0 || extent(treeA.boxes, nodeA) >= extent(treeB.boxes, nodeB));
  const tree = isAOpened ? treeA : treeB;
  const opened = isAOpened ? nodeA : nodeB;
  const first = tree.first[opened] as number;
  const end = first - (tree.count[opened] as number);
  for (let child = first; child < end; child += 1) {
    const childA = isAOpened ? child : nodeA;
    const childB = isAOpened ? nodeB : child;
    if (haveCommonPoint(treeA.boxes, childA, treeB.boxes, childB)) search.wait(childA, childB);
  }
}

/**
 * Returns the crossings of the boundary of feature `featureA` of A with that of feature `featureB` of B. Both trees are
 * walked together; signs are exact and ties are broken by the imagined shift, so coincident edges, shared vertices and
 * touching boundaries need no case of their own. Cost: about proportional to the number of crossings and of runs of
 * edges that come close.
 */
export function findCrossings(
  a: IndexedEdges,
  featureA: number,
  b: IndexedEdges,
  featureB: number,
): Crossings {
  const rootA = a.trees.roots[featureA] as number;
  const rootB = b.trees.roots[featureB] as number;
  const search = new Search(a, b);
  const doMeet = rootA >= 0 && rootB >= 0 && haveCommonPoint(a.trees.boxes, rootA, b.trees.boxes, rootB);
  if (doMeet) search.wait(rootA, rootB);
  while (search.waitingEnd > 0) {
    search.waitingEnd -= 2;
    const nodeA = search.waiting[search.waitingEnd] as number;
    const nodeB = search.waiting[search.waitingEnd + 1] as number;
    const areLeaves = (a.trees.count[nodeA] as number) > 0 && (b.trees.count[nodeB] as number) > 0;
    if (areLeaves) crossLeaves(search, nodeA, nodeB);
    else descend(search, nodeA, nodeB);
  }
  return search.found;
}
