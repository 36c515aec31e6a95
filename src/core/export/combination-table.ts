import type { CombinationAccount } from '../overlap/results.ts';
import type { TableRow } from '../writing/feature-table.ts';
import { hectaresColumn, plainColumn } from './column-title.ts';
import type { TitleOf } from './column-title.ts';
import { oneMethod } from './export-request.ts';
import type { ExportRequest } from './export-request.ts';
import type { ExportRows } from './export-rows.ts';
import type { ExportSource } from './export-source.ts';
import { roundedHectares, roundedShare } from './rounded.ts';

function titlesOf(sources: readonly ExportSource[], language: ExportRequest['language']): readonly string[] {
  return sources.map(({ description }) => description.title[language]);
}

/**
 * Returns the combinations of sources that have land as rows: in which sources it lies, hectares, the share of all land
 * that any of them covers as a fraction of 0 to 1. Rows have no geometry.
 */
export function combinationRows(
  request: ExportRequest,
  sources: readonly ExportSource[],
  account: CombinationAccount | null,
  titleOf: TitleOf,
): ExportRows {
  const titles = titlesOf(sources, request.language);
  const union = account?.union ?? 0;
  const rows = (account?.combinations ?? []).map(({ layers, hectares }): TableRow => {
    const ids = layers.map((layer) => sources[layer]?.description.id ?? '');
    const share = union > 0 ? hectares / union : null;
    const cells = [
      ids.join(' + '),
      ...sources.map((_, index) => layers.includes(index)),
      ...[roundedHectares(hectares), roundedShare(share), oneMethod(request), request.asOf],
    ];
    return { geometry: null, cells };
  });
  return {
    columns: [
      plainColumn('combination', titleOf('combination')),
      ...titles.map((title, index) =>
        plainColumn(`in_${String(index + 1)}`, titleOf('inLayer', title), 'boolean'),
      ),
      hectaresColumn('hectares', titleOf('area', oneMethod(request))),
      plainColumn('share_of_union', titleOf('shareOfUnion'), 'number'),
      plainColumn('method', titleOf('method')),
      plainColumn('as_of', titleOf('asOf'), 'date'),
    ],
    rows,
    measured: ['hectares', 'share_of_union'],
    labels: ['combination'],
  };
}
