import type { MissingCounts } from '../../core/catalogue/count-missing.ts';
import type { LayerEntry } from '../../core/catalogue/layer-entry.ts';
import { formatCsv } from '../../core/formats/csv-table.ts';

const COLUMNS = [
  'grouped_by',
  'group',
  'features',
  'without_geometry',
  'point_only',
  'outline_only',
  'titled_without_polygon',
  'title_unknown',
  'outdated',
  'undated',
  'older_than_years',
  'as_of',
  'layer',
  'authority',
  'vintage',
  'licence',
  'layer_sha256',
] as const;

/** What was counted, and how. */
export interface MissingQuestion {
  readonly entry: LayerEntry;
  /** The attribute of the groups. */
  readonly key: string;
  /** ISO date. */
  readonly date: string;
  readonly years: number;
}

/** Returns what is missing by group as CSV, each row with what is needed to cite it; an empty group is unknown. */
export function missingCsv(
  groups: readonly MissingCounts[],
  { entry, key, date, years }: MissingQuestion,
): string {
  const rows = groups.map((group) => [
    key,
    group.value,
    group.features,
    group.withoutGeometry,
    group.pointOnly,
    group.outlineOnly,
    group.titledWithoutPolygon,
    group.titleUnknown,
    group.outdated,
    group.undated,
    years,
    date,
    entry.id,
    entry.authority,
    entry.vintage,
    entry.licence,
    entry.sha256,
  ]);
  return formatCsv(COLUMNS, rows);
}
