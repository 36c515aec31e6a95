import type { Cell } from '../writing/feature-table.ts';
import type { ExportResults } from './export-results.ts';

/** A number of an export beside the one that comes out of what the export holds. */
export interface ComparedNumber {
  /** What the row is known by; `total` for what rows sum to. */
  readonly row: string;
  readonly column: string;
  readonly stored: Cell;
  readonly recomputed: Cell;
  /** Whether both are the same to the last digit, or both unknown. */
  readonly isSame: boolean;
}

type Cells = ReadonlyMap<string, { readonly row: string; readonly column: string; readonly cell: Cell }>;

/** Cells by row and column; rows that go by the same name are told apart by how often it stood before. */
function cellsOf({ columns, labels, rows }: ExportResults): Cells {
  const seen = new Map<string, number>();
  const positions = labels.map((label) => columns.findIndex(({ name }) => name === label));
  const cells = rows.flatMap((row) => {
    const name = positions.map((position) => String(row[position] ?? '')).join(' | ');
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return columns.map((column, index) => {
      const key = JSON.stringify([name, times, column.name]);
      return [key, { row: name, column: column.name, cell: row[index] ?? null }] as const;
    });
  });
  return new Map(cells);
}

function compare(
  name: Pick<ComparedNumber, 'row' | 'column'>,
  stored: Cell | undefined,
  recomputed: Cell | undefined,
): ComparedNumber {
  return {
    ...name,
    stored: stored ?? null,
    recomputed: recomputed ?? null,
    isSame: stored !== undefined && stored === recomputed,
  };
}

/**
 * Returns every number of an export that was measured beside the one that is measured again, then totals; of what was
 * not measured only what differs. A row or column that one of them lacks differs.
 */
export function compareResults(stored: ExportResults, recomputed: ExportResults): readonly ComparedNumber[] {
  const [before, after] = [cellsOf(stored), cellsOf(recomputed)];
  const measured = new Set([...stored.measured, ...recomputed.measured]);
  const cells = [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const name = before.get(key) ?? after.get(key);
    if (name === undefined) return [];
    const compared = compare(
      { row: name.row, column: name.column },
      before.get(key)?.cell,
      after.get(key)?.cell,
    );
    return measured.has(name.column) || !compared.isSame ? [compared] : [];
  });
  const names = [...new Set([...Object.keys(stored.totals), ...Object.keys(recomputed.totals)])];
  const totals = names.map((column) =>
    compare({ row: 'total', column }, stored.totals[column], recomputed.totals[column]),
  );
  return [...cells, ...totals];
}
