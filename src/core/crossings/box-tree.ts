import type { EdgeTable } from './edge-table.ts';

/** Consecutive edges under one leaf, and nodes under one node. */
const RUN = 8;
const FAN_OUT = 4;

/**
 * For each feature a tree of boxes over runs of consecutive edges. Edges that follow one another lie close together, so
 * the order along the ring serves as the order of the tree and nothing is sorted.
 */
export interface BoxTrees {
  /** West, south, east and north of every node. */
  readonly boxes: Float64Array;
  /** First edge of a leaf, or first child of a node; the others follow it. */
  readonly first: Uint32Array;
  /** Number of edges of a leaf, or the negative number of children of a node. */
  readonly count: Int32Array;
  /** Root of the tree of each feature; −1 where the feature has no edge. */
  readonly roots: Int32Array;
}

interface Nodes {
  boxes: number[];
  first: number[];
  count: number[];
}

function addLeaf(nodes: Nodes, coordinates: Float64Array, first: number, count: number): void {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (let vertex = first; vertex <= first + count; vertex += 1) {
    const x = coordinates[2 * vertex] as number;
    const y = coordinates[2 * vertex + 1] as number;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  nodes.boxes.push(west, south, east, north);
  nodes.first.push(first);
  nodes.count.push(count);
}

function addParent(nodes: Nodes, first: number, count: number): void {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (let child = first; child < first + count; child += 1) {
    west = Math.min(west, nodes.boxes[4 * child] as number);
    south = Math.min(south, nodes.boxes[4 * child + 1] as number);
    east = Math.max(east, nodes.boxes[4 * child + 2] as number);
    north = Math.max(north, nodes.boxes[4 * child + 3] as number);
  }
  nodes.boxes.push(west, south, east, north);
  nodes.first.push(first);
  nodes.count.push(-count);
}

function addFeature(nodes: Nodes, table: EdgeTable, feature: number): number {
  const { coordinates, ringStarts, featureRings } = table;
  let levelStart = nodes.first.length;
  for (let ring = featureRings[feature] as number; ring < (featureRings[feature + 1] as number); ring += 1) {
    const lastVertex = (ringStarts[ring + 1] as number) - 1;
    for (let edge = ringStarts[ring] as number; edge < lastVertex; edge += RUN) {
      addLeaf(nodes, coordinates, edge, Math.min(RUN, lastVertex - edge));
    }
  }
  let levelEnd = nodes.first.length;
  if (levelEnd === levelStart) return -1;
  while (levelEnd - levelStart > 1) {
    for (let child = levelStart; child < levelEnd; child += FAN_OUT) {
      addParent(nodes, child, Math.min(FAN_OUT, levelEnd - child));
    }
    levelStart = levelEnd;
    levelEnd = nodes.first.length;
  }
  return levelStart;
}

/** Returns the trees of all features of a table. Cost: one pass over the vertices. */
export function buildBoxTrees(table: EdgeTable): BoxTrees {
  const nodes: Nodes = { boxes: [], first: [], count: [] };
  const featureCount = table.featureRings.length - 1;
  const roots = new Int32Array(featureCount);
  for (let feature = 0; feature < featureCount; feature += 1)
    roots[feature] = addFeature(nodes, table, feature);
  return {
    boxes: Float64Array.from(nodes.boxes),
    first: Uint32Array.from(nodes.first),
    count: Int32Array.from(nodes.count),
    roots,
  };
}
