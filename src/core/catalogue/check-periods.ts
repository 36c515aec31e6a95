import { catalogueIssue } from './catalogue-issue.ts';
import { effectiveDate } from './effective-date.ts';

import type { CatalogueIssue } from './catalogue-issue.ts';
import type { FeatureEntry, LayerEntry } from './layer-entry.ts';

/** Returns an issue for each period that does not begin after the one before it. Only the first may lack a date. */
export function checkPeriods(entry: LayerEntry, file: string): readonly CatalogueIssue[] {
  return entry.features.flatMap((feature, index) => periodsOutOfOrder(feature, `features[${index}]`, file));
}

function periodsOutOfOrder(feature: FeatureEntry, place: string, file: string): readonly CatalogueIssue[] {
  const dates = feature.status.map((period) => effectiveDate(period) ?? '');
  return dates.flatMap((date, index) => {
    const previous = dates[index - 1];
    if (previous === undefined || previous < date) return [];
    const at = { file, feature: feature.id, path: `${place}.status[${index}]` };
    return [catalogueIssue('catalogue-period-order', at, { path: at.path, date, previous })];
  });
}
