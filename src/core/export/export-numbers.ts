import type { CombinationAccount, OverlapAccount, UnionResult } from '../overlap/results.ts';
import { slug } from '../package/slug.ts';
import type { FeatureTable } from '../writing/feature-table.ts';
import { combinationRows } from './combination-table.ts';
import type { TitleOf } from './column-title.ts';
import type { ExportRequest } from './export-request.ts';
import type { ExportRows } from './export-rows.ts';
import type { ExportSource } from './export-source.ts';
import { layerRows } from './layer-table.ts';
import type { MeasuredExport } from './measured-export.ts';
import { overlapRows } from './overlap-table.ts';
import { roundedHectares } from './rounded.ts';

/** Totals in hectares by name, as the command line calls them; `null` is unknown. */
type ExportTotals = Readonly<Record<string, number | null>>;

/** The numbers of an export: its rows as a table, and what they sum to. */
export interface ExportNumbers {
  readonly table: FeatureTable;
  readonly totals: ExportTotals;
  /** Names of the columns whose numbers were measured. */
  readonly measured: readonly string[];
  /** Names of the columns by which a row is known. */
  readonly labels: readonly string[];
}

function rowsOf(
  request: ExportRequest,
  sources: readonly ExportSource[],
  measured: MeasuredExport,
  titleOf: TitleOf,
): ExportRows {
  const [a, b = a] = sources;
  if (a === undefined || b === undefined) throw new Error('rowsOf: an export has at least one source.');
  switch (measured.kind) {
    case 'layer':
      return layerRows(request, a, measured.areas, titleOf);
    case 'overlaps':
      return overlapRows(request, [a, b], measured.result?.pairs ?? [], measured.drawings, titleOf);
    case 'combinations':
      return combinationRows(request, sources, measured.account, titleOf);
  }
}

/** The totals of each kind, from what was measured; all unknown where nothing could be. */
const TOTALS = {
  layer: (union: UnionResult | null) => ({
    gross_ha: union?.gross,
    counted_twice_ha: union?.countedTwice,
    net_ha: union?.net,
  }),
  overlaps: (account: OverlapAccount | undefined) => ({
    gross_a_ha: account?.grossA,
    gross_b_ha: account?.grossB,
    overlap_ha: account?.overlap,
    net_ha: account?.net,
    residual_ha: account?.residual,
  }),
  combinations: (account: CombinationAccount | null) => ({
    gross_ha: account?.gross,
    counted_twice_ha: account?.countedTwice,
    union_ha: account?.union,
    residual_ha: account?.residual,
  }),
};

function totalsOf(measured: MeasuredExport): Readonly<Record<string, number | null | undefined>> {
  switch (measured.kind) {
    case 'layer':
      return TOTALS.layer(measured.union);
    case 'overlaps':
      return TOTALS.overlaps(measured.result?.account);
    case 'combinations':
      return TOTALS.combinations(measured.account);
  }
}

/** Named after its sources: safe for files and layers. */
function exportName({ kind, sources }: ExportRequest): string {
  const words = kind === 'layer' ? sources : [kind, ...sources];
  return slug(words.join('-').replaceAll(/[._]/g, '-'));
}

/** Returns rows and totals of an export. Hectares have 4 decimals, shares 10: what is beyond is noise of the device. */
export function exportNumbers(
  request: ExportRequest,
  sources: readonly ExportSource[],
  measured: MeasuredExport,
  titleOf: TitleOf,
): ExportNumbers {
  const { columns, rows, ...names } = rowsOf(request, sources, measured, titleOf);
  const name = exportName(request);
  const title = sources.map(({ description }) => description.title[request.language]).join(' · ');
  const totals = Object.entries(totalsOf(measured)).map(([key, value]) => [
    key,
    roundedHectares(value ?? null),
  ]);
  return {
    table: { name, title, columns, rows },
    totals: Object.fromEntries(totals) as ExportTotals,
    ...names,
  };
}
