import { buildBoxTrees } from './box-tree.ts';
import type { BoxTrees } from './box-tree.ts';
import { buildEdgeTable } from './edge-table.ts';
import type { EdgeTable } from './edge-table.ts';
import type { ArealFeature } from '../base/areal.ts';

/** Features ready to be crossed with others. */
export interface IndexedEdges {
  readonly table: EdgeTable;
  readonly trees: BoxTrees;
}

/** Returns the features as edges with their trees of boxes. */
export function indexEdges(features: readonly ArealFeature[]): IndexedEdges {
  const table = buildEdgeTable(features);
  return { table, trees: buildBoxTrees(table) };
}
