import { effectiveDate } from '../catalogue/effective-date.ts';
import { featureEntryOf } from '../catalogue/layer-data.ts';
import type { FeatureEntry, LayerEntry } from '../catalogue/layer-entry.ts';
import { periodAt } from '../catalogue/status-at.ts';
import type { Cell, TableColumn } from '../writing/feature-table.ts';
import { hectaresColumn, plainColumn } from './column-title.ts';
import type { TitleOf } from './column-title.ts';

function hasLegalLife(entry: LayerEntry | null): entry is LayerEntry {
  return entry !== null && entry.features.length > 0;
}

/** Returns the columns of what the catalogue says of features with a legal life of their own; none for other layers. */
export function legalColumns(entry: LayerEntry | null, titleOf: TitleOf): readonly TableColumn[] {
  if (!hasLegalLife(entry)) return [];
  return [
    plainColumn('category', titleOf('category')),
    plainColumn('status', titleOf('status')),
    plainColumn('status_since', titleOf('statusSince'), 'date'),
    plainColumn('instrument', titleOf('instrument')),
    hectaresColumn('official_ha', titleOf('officialArea')),
    plainColumn('official_instrument', titleOf('officialInstrument')),
  ];
}

function periodCells(feature: FeatureEntry, asOf: string): readonly Cell[] {
  const period = periodAt(feature, asOf);
  return period === null ? [null, null, null] : [period.status, effectiveDate(period), period.instrument];
}

/** Returns the cells of {@link legalColumns} of a feature at an ISO date. */
export function legalCells(entry: LayerEntry | null, id: string, asOf: string): readonly Cell[] {
  if (!hasLegalLife(entry)) return [];
  const feature = featureEntryOf(entry, id);
  if (feature === null) return [null, null, null, null, null, null];
  const { category, officialArea } = feature;
  const official = officialArea === null ? [null, null] : [officialArea.hectares, officialArea.instrument];
  return [category, ...periodCells(feature, asOf), ...official];
}
