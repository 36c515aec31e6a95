import type { Feature } from 'geojson';
import { effectivePrecision } from './effective-precision.ts';
import { featureEntryOf, featureId } from './layer-data.ts';
import type { LayerData } from './layer-data.ts';
import { canMiss, missingOf } from './missing-data.ts';
import { statusAt } from './status-at.ts';

/** What a feature has of an attribute; `null` where nobody knows. A feature can have several, such as two peoples. */
export type AttributeValue = string | number | null;

/** One thing that the features of a layer differ in. */
export type LayerAttribute =
  | {
      readonly key: string;
      readonly kind: 'category';
      /** What occurs, the most frequent first. */
      readonly values: readonly { readonly value: AttributeValue; readonly count: number }[];
    }
  | {
      readonly key: string;
      readonly kind: 'number';
      readonly from: number;
      readonly to: number;
      /** Features of which it is not known. */
      readonly unknown: number;
    };

/** What nobody has published of a feature; worth a colour even where all miss the same. */
const MISSING = 'missing';

/** What the catalogue says of a feature, beside its own properties. */
const OF_CATALOGUE: readonly string[] = ['status', 'precision'];

/** Properties whose text names several things. */
const LISTS: Readonly<Record<string, RegExp>> = { people: /, | \/ /, federation: / \/ / };

/** More kinds than this tell features apart by name rather than by kind. */
const MOST_KINDS = 60;

/**
 * Returns what a feature has of an attribute at an ISO date: at least one value, `null` for unknown. Codes and numbers
 * as the source has them.
 */
export function attributeValues(
  { entry }: Pick<LayerData, 'entry'>,
  feature: Feature,
  key: string,
  date: string,
): readonly AttributeValue[] {
  const id = featureId(feature);
  if (key === 'precision') return [effectivePrecision(entry, id)];
  if (key === 'status') {
    const legal = featureEntryOf(entry, id);
    return [legal && statusAt(legal, date)];
  }
  if (key === MISSING) return [missingOf({ entry }, feature)];
  const value: unknown = feature.properties?.[key];
  if (typeof value === 'number') return [value];
  if (typeof value === 'boolean') return [String(value)];
  if (typeof value !== 'string' || value === '') return [null];
  const separator = LISTS[key];
  return separator === undefined ? [value] : value.split(separator);
}

/**
 * Returns the attributes by which the features of a layer can be filtered or coloured: what at least two of them
 * differ in, and what is a kind and no name, and what is missing of them. Codes that stand beside their name are left
 * out.
 */
export function layerAttributes(layer: LayerData, date: string): readonly LayerAttribute[] {
  const { features } = layer.collection;
  const keys = new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})));
  const ofFeatures = [...keys].filter((key) => key !== 'name' && !(isCode(key) && keys.has(named(key))));
  const known = layer.entry.features.length > 0 ? OF_CATALOGUE : ['precision'];
  const missing = canMiss(layer.entry) ? [MISSING] : [];
  return [...known, ...missing, ...ofFeatures].flatMap((key) => {
    const values = features.map((feature) => attributeValues(layer, feature, key, date));
    return attributeOf(key, values) ?? [];
  });
}

function isCode(key: string): boolean {
  return /(Code|Number)$/.test(key);
}

function named(key: string): string {
  return key.replace(/(Code|Number)$/, '');
}

function attributeOf(key: string, values: readonly (readonly AttributeValue[])[]): LayerAttribute | null {
  const known = values.flat().filter((value) => value !== null);
  const numbers = known.filter((value) => typeof value === 'number');
  if (numbers.length > 0 && numbers.length === known.length) {
    const [from, to] = [
      numbers.reduce((least, value) => Math.min(least, value), Infinity),
      numbers.reduce((most, value) => Math.max(most, value), -Infinity),
    ];
    return from === to ? null : { key, kind: 'number', from, to, unknown: values.length - numbers.length };
  }
  const counts = new Map<AttributeValue, number>();
  for (const value of values.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (counts.size < (key === MISSING ? 1 : 2) || counts.size > Math.min(MOST_KINDS, values.length / 2 + 1))
    return null;
  const sorted = [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
  return { key, kind: 'category', values: sorted };
}
