import type { TableColumn, TableRow } from '../writing/feature-table.ts';

/** The rows of an export, before they have a title. */
export interface ExportRows {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Names of the columns whose numbers were measured here. */
  readonly measured: readonly string[];
  /** Names of the columns by which a row is known. */
  readonly labels: readonly string[];
}
