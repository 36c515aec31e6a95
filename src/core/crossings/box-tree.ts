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

function leavesOf({ ringStarts, featureRings }: EdgeTable, feature: number): number {
  let leaves = 0;
  const end = featureRings[feature + 1] as number;
  for (let ring = featureRings[feature] as number; ring < end; ring += 1) {
    const edges = (ringStarts[ring + 1] as number) - (ringStarts[ring] as number) - 1;
    leaves += Math.ceil(edges / RUN);
  }
  return leaves;
}

/** Nodes of all trees: the leaves of each feature, and level upon level up to its root. */
function countNodes(table: EdgeTable): number {
  let nodes = 0;
  for (let feature = 0; feature < table.featureRings.length - 1; feature += 1) {
    let level = leavesOf(table, feature);
    nodes += level;
    while (level > 1) {
      level = Math.ceil(level / FAN_OUT);
      nodes += level;
    }
  }
  return nodes;
}

/** Writes the nodes of the trees one after another. */
class NodeWriter {
  readonly boxes: Float64Array;
  readonly first: Uint32Array;
  readonly count: Int32Array;
  readonly #table: EdgeTable;
  #end = 0;

  constructor(table: EdgeTable, nodes: number) {
    this.#table = table;
    this.boxes = new Float64Array(4 * nodes);
    this.first = new Uint32Array(nodes);
    this.count = new Int32Array(nodes);
  }

  /** Writes the tree of a feature and returns its root. */
  addFeature(feature: number): number {
    const { ringStarts, featureRings } = this.#table;
    let levelStart = this.#end;
    for (
      let ring = featureRings[feature] as number;
      ring < (featureRings[feature + 1] as number);
      ring += 1
    ) {
      const lastVertex = (ringStarts[ring + 1] as number) - 1;
      for (let edge = ringStarts[ring] as number; edge < lastVertex; edge += RUN) {
        this.#addLeaf(edge, Math.min(RUN, lastVertex - edge));
      }
    }
    let levelEnd = this.#end;
    if (levelEnd === levelStart) return -1;
    while (levelEnd - levelStart > 1) {
      for (let child = levelStart; child < levelEnd; child += FAN_OUT) {
        this.#addParent(child, Math.min(FAN_OUT, levelEnd - child));
      }
      levelStart = levelEnd;
      levelEnd = this.#end;
    }
    return levelStart;
  }

  #addLeaf(first: number, count: number): void {
    const { coordinates } = this.#table;
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
    this.#add(first, count, west, south, east, north);
  }

  #addParent(first: number, count: number): void {
    const { boxes } = this;
    let west = Infinity;
    let south = Infinity;
    let east = -Infinity;
    let north = -Infinity;
    for (let child = 4 * first; child < 4 * (first + count); child += 4) {
      west = Math.min(west, boxes[child] as number);
      south = Math.min(south, boxes[child + 1] as number);
      east = Math.max(east, boxes[child + 2] as number);
      north = Math.max(north, boxes[child + 3] as number);
    }
    this.#add(first, -count, west, south, east, north);
  }

  #add(first: number, count: number, west: number, south: number, east: number, north: number): void {
    const node = this.#end;
    this.boxes[4 * node] = west;
    this.boxes[4 * node + 1] = south;
    this.boxes[4 * node + 2] = east;
    this.boxes[4 * node + 3] = north;
    this.first[node] = first;
    this.count[node] = count;
    this.#end += 1;
  }
}

/** Returns the trees of all features of a table. Cost: one pass over the vertices, and 40 bytes for six edges. */
export function buildBoxTrees(table: EdgeTable): BoxTrees {
  const writer = new NodeWriter(table, countNodes(table));
  const roots = new Int32Array(table.featureRings.length - 1);
  for (let feature = 0; feature < roots.length; feature += 1) roots[feature] = writer.addFeature(feature);
  return { boxes: writer.boxes, first: writer.first, count: writer.count, roots };
}

/** Returns whether the boxes of two nodes, of one list of boxes or of two, have a point in common. */
export function haveCommonPoint(
  boxesA: Float64Array,
  nodeA: number,
  boxesB: Float64Array,
  nodeB: number,
): boolean {
  return (
    (boxesA[4 * nodeA] as number) <= (boxesB[4 * nodeB + 2] as number) &&
    (boxesB[4 * nodeB] as number) <= (boxesA[4 * nodeA + 2] as number) &&
    (boxesA[4 * nodeA + 1] as number) <= (boxesB[4 * nodeB + 3] as number) &&
    (boxesB[4 * nodeB + 1] as number) <= (boxesA[4 * nodeA + 3] as number)
  );
}
