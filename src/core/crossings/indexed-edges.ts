import type { ArealFeature } from '../base/areal.ts';
import type { PolygonTable } from '../base/polygon-table.ts';
import { buildBoxTrees } from './box-tree.ts';
import type { BoxTrees } from './box-tree.ts';
import { buildEdgeTable, edgesOfTable } from './edge-table.ts';
import type { EdgeTable } from './edge-table.ts';

/** Features ready to be crossed with others. */
export interface IndexedEdges {
  readonly table: EdgeTable;
  readonly trees: BoxTrees;
}

const known = new WeakMap<Float64Array, IndexedEdges>();

function indexed(table: EdgeTable): IndexedEdges {
  const found = known.get(table.coordinates);
  if (found) return found;
  const edges = { table, trees: buildBoxTrees(table) };
  known.set(table.coordinates, edges);
  return edges;
}

/** Returns the features as edges with their trees of boxes. */
export function indexEdges(features: readonly ArealFeature[]): IndexedEdges {
  return indexed(buildEdgeTable(features));
}

/**
 * Returns the features of a table as they stand in it, with their trees of boxes, which are built once for as long as
 * somebody holds the table. Rings must be closed; how they are wound is for the caller to know.
 */
export function indexTable(table: PolygonTable): IndexedEdges {
  // Asked for each feature of the table: what is known is looked up before anything is made.
  return known.get(table.coordinates) ?? indexed(edgesOfTable(table));
}
