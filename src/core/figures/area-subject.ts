import { statusAt } from '../catalogue/status-at.ts';
import type { FeatureEntry } from '../catalogue/layer-entry.ts';
import type { CheckOf } from './figure-check.ts';
import { arealLayerOf, findEntry, findLayer, nameOf, precisionOf } from './facts.ts';
import type { Facts, Members } from './facts.ts';

/** The features whose area somebody stated. */
export interface AreaSubject {
  /** Those that have a boundary, by layer. */
  readonly drawn: readonly Members[];
  /** Names of features, and identifiers of whole layers, that nobody has drawn. */
  readonly missing: readonly string[];
}

/** Returns what is drawn and what is missing of the features that a check names. */
export function areaSubjectOf(check: CheckOf<'area'>, facts: Facts): AreaSubject {
  const parts = check.of.map(({ layer, features }) => {
    const drawn = arealLayerOf(facts, layer, features).features.map(({ id }) => id);
    if (drawn.length === 0 && features === 'all') return { drawn: null, missing: [layer] };
    const undrawn = features === 'all' ? [] : features.filter((id) => !drawn.includes(id));
    return { drawn: { layer, features: drawn }, missing: undrawn.map((id) => nameOf(facts, layer, id)) };
  });
  return {
    drawn: parts.flatMap(({ drawn }) => drawn ?? []),
    missing: parts.flatMap(({ missing }) => missing),
  };
}

/** Returns what the catalogue says about the features, without those that have no legal life of their own. */
export function entriesOf(facts: Facts, of: readonly Members[]): readonly FeatureEntry[] {
  return of.flatMap(({ layer, features }) =>
    features.flatMap((feature) => findEntry(facts, layer, feature) ?? []),
  );
}

/** Returns whether the boundary of every feature is the one that its authority publishes. */
export function isOfficial(facts: Facts, of: readonly Members[]): boolean {
  return of.every(({ layer, features }) =>
    features.every((feature) => precisionOf(facts, layer, feature) === 'official'),
  );
}

/** Returns the sum of the legal hectares, or `null` where one feature has none that was looked up. */
export function legalHectares(entries: readonly FeatureEntry[]): number | null {
  const areas = entries.map(({ officialArea }) =>
    officialArea?.certainty === 'found' ? officialArea : null,
  );
  if (areas.length === 0 || areas.includes(null)) return null;
  return areas.reduce((sum, area) => sum + (area?.hectares ?? 0), 0);
}

/** Returns the features of the same groups in the same layers that are established at the date. */
export function establishedBeside(
  facts: Facts,
  of: readonly Members[],
  date: string,
): readonly FeatureEntry[] {
  return of.flatMap((members) => {
    const groups = entriesOf(facts, [members]).map(({ group }) => group);
    const features = findLayer(facts, members.layer)?.entry.features ?? [];
    return features.filter(
      (feature) => groups.includes(feature.group) && statusAt(feature, date) === 'established',
    );
  });
}
