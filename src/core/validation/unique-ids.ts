import type { ParsedFeature } from '../base/parsed-file.ts';
import { validationIssue } from './validation-issue.ts';
import type { ValidationIssue } from './validation-issue.ts';

/**
 * Returns the features with ids of their own, and a warning for each id that more than one had: the second `7` becomes
 * `7#2`, the third `7#3`, or the next number that is free.
 */
export function withUniqueIds(features: readonly ParsedFeature[]): {
  readonly features: readonly ParsedFeature[];
  readonly issues: readonly ValidationIssue[];
} {
  const counts = new Map<string, number>();
  for (const { id } of features) counts.set(id, (counts.get(id) ?? 0) + 1);
  const taken = new Set(counts.keys());
  const used = new Map<string, number>();
  const unique = features.map((feature) => {
    const number = (used.get(feature.id) ?? 0) + 1;
    used.set(feature.id, number);
    if (number === 1) return feature;
    let suffix = number;
    while (taken.has(`${feature.id}#${suffix}`)) suffix += 1;
    const id = `${feature.id}#${suffix}`;
    taken.add(id);
    used.set(feature.id, suffix);
    return { ...feature, id };
  });
  const issues = [...counts]
    .filter(([, count]) => count > 1)
    .map(([id, count]) => validationIssue('id-repeated', { feature: id }, { id, count }));
  return { features: unique, issues };
}
