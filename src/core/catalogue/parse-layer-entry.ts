import * as v from 'valibot';

import { catalogueIssue } from './catalogue-issue.ts';
import { checkPeriods } from './check-periods.ts';
import { layerEntrySchema } from './layer-entry.ts';

import type { Outcome } from '../base/issue.ts';
import type { CatalogueIssue, CatalogueIssueCode } from './catalogue-issue.ts';
import type { LayerEntry } from './layer-entry.ts';

/**
 * Returns the entry that a text of JSON holds, or every reason why it is none: the field by its path, what was
 * expected and what was found. Periods must follow one another, and no feature may stand twice.
 */
export function parseLayerEntry(text: string, file: string): Outcome<LayerEntry, CatalogueIssueCode> {
  const json = parseJson(text, file);
  if (json.value === null) return { value: null, issues: json.issues };
  const { success, output, issues } = v.safeParse(layerEntrySchema, json.value.parsed);
  if (!success) return { value: null, issues: issues.map((issue) => fieldIssue(issue, file)) };
  const doubts = [...checkPeriods(output, file), ...repeatedFeatures(output, file)];
  return { value: doubts.length === 0 ? output : null, issues: doubts };
}

function parseJson(text: string, file: string): Outcome<{ readonly parsed: unknown }, CatalogueIssueCode> {
  try {
    return { value: { parsed: JSON.parse(text) as unknown }, issues: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { value: null, issues: [catalogueIssue('catalogue-not-json', { file }, { reason })] };
  }
}

function fieldIssue(issue: v.BaseIssue<unknown>, file: string): CatalogueIssue {
  const path = pathOf(issue.path ?? []);
  return catalogueIssue(
    'catalogue-field',
    { file, path },
    { path, expected: issue.expected ?? issue.message, found: issue.received },
  );
}

/** Writes a path as `features[0].status[1].from`, the way people look it up in the file. */
function pathOf(items: readonly v.IssuePathItem[]): string {
  return items
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function repeatedFeatures(entry: LayerEntry, file: string): readonly CatalogueIssue[] {
  const ids = entry.features.map(({ id }) => id);
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => catalogueIssue('catalogue-feature-repeated', { file, feature: id }, { id }));
}
