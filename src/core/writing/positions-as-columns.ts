import type { Cell, FeatureTable, TableColumn, TableRow } from './feature-table.ts';
import { writingIssue } from './writing-issue.ts';
import type { WritingIssue } from './writing-issue.ts';

const POSITION: readonly TableColumn[] = [
  { name: 'lon', title: 'Longitud (WGS 84)', type: 'number', unit: '°' },
  { name: 'lat', title: 'Latitud (WGS 84)', type: 'number', unit: '°' },
];

function hasPointsAlone(columns: readonly TableColumn[], placed: readonly TableRow[]): boolean {
  const isTaken = columns.some((column) => POSITION.some(({ name }) => name === column.name.toLowerCase()));
  return !isTaken && placed.every(({ geometry }) => geometry?.type === 'Point');
}

function position({ geometry }: TableRow): readonly Cell[] {
  const [lon = null, lat = null] = geometry?.type === 'Point' ? geometry.coordinates : [];
  return [lon, lat];
}

/**
 * Returns a table for a format without geometry: where all that is placed are points they are in two more columns, `lon`
 * and `lat`, and where there is anything else an issue says that it is left out.
 */
export function positionsAsColumns(table: FeatureTable): {
  readonly table: FeatureTable;
  readonly issues: readonly WritingIssue[];
} {
  const placed = table.rows.filter(({ geometry }) => geometry !== null);
  if (placed.length === 0) return { table, issues: [] };
  if (!hasPointsAlone(table.columns, placed)) {
    return { table, issues: [writingIssue('writing-geometry-left-out', { count: placed.length })] };
  }
  const rows = table.rows.map((row) => ({ ...row, cells: [...row.cells, ...position(row)] }));
  return { table: { ...table, columns: [...table.columns, ...POSITION], rows }, issues: [] };
}
