import type { FeatureTable } from './feature-table.ts';
import { rowObject } from './row-object.ts';
import { positionsAsColumns } from './positions-as-columns.ts';
import type { WrittenTable } from './table-writer.ts';
import { writtenText } from './written-text.ts';

/**
 * Returns a table as a JSON list of objects, one row a line, each with all columns in their order; unknown cells are
 * `null`. Points are two columns, other geometries left out.
 *
 * @see Frictionless Data 2017, Tabular Data Resource, section on JSON tabular data.
 */
export function formatJsonTable(given: FeatureTable): WrittenTable {
  const { table, issues } = positionsAsColumns(given);
  const rows = table.rows.map(({ cells }) => rowObject(table.columns, cells)).join(',\n');
  return writtenText(table, 'json', `[\n${rows}\n]\n`, issues);
}
