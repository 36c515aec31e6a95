import { attributeValues, layerAttributes } from './layer-attributes.ts';
import type { AttributeValue } from './layer-attributes.ts';
import { featureId } from './layer-data.ts';
import type { LayerData } from './layer-data.ts';

/** Features of a layer that are drawn alike. */
export interface AttributeClass {
  readonly meaning:
    | { readonly kind: 'value'; readonly value: string }
    /** From its least to its greatest number, both included. */
    | { readonly kind: 'range'; readonly from: number; readonly to: number }
    /** All further values together. */
    | { readonly kind: 'others'; readonly count: number }
    | { readonly kind: 'unknown' };
  readonly featureIds: readonly string[];
}

/** As many colours as people tell apart. */
const MOST_VALUES = 7;

const RANGES = 5;

/**
 * Returns the features of a layer in classes of an attribute at an ISO date: the most frequent values one by one, numbers
 * in five classes of about as many features each, then what is left and what nobody knows. A feature with several values
 * is in the class of its first. Empty classes are left out; none where the attribute is none of the layer.
 */
export function attributeClasses(layer: LayerData, key: string, date: string): readonly AttributeClass[] {
  const attribute = layerAttributes(layer, date).find((each) => each.key === key);
  if (attribute === undefined) return [];
  const features = layer.collection.features.map((feature) => ({
    id: featureId(feature),
    value: attributeValues(layer, feature, key, date)[0] ?? null,
  }));
  const classes =
    attribute.kind === 'number'
      ? rangesOf(features)
      : valuesOf(
          features,
          attribute.values.map(({ value }) => value),
        );
  const unknown = idsOf(features, (value) => value === null);
  return [...classes, { meaning: { kind: 'unknown' } as const, featureIds: unknown }].filter(
    ({ featureIds }) => featureIds.length > 0,
  );
}

interface Valued {
  readonly id: string;
  readonly value: AttributeValue;
}

function idsOf(features: readonly Valued[], isMeant: (value: AttributeValue) => boolean): readonly string[] {
  return features.filter(({ value }) => isMeant(value)).map(({ id }) => id);
}

function valuesOf(features: readonly Valued[], values: readonly AttributeValue[]): AttributeClass[] {
  const known = values.filter((value) => value !== null);
  // One other value alone has a colour of its own.
  const shown = known.length === MOST_VALUES + 1 ? known : known.slice(0, MOST_VALUES);
  const classes = shown.map((value): AttributeClass => {
    const featureIds = idsOf(features, (other) => other === value);
    return { meaning: { kind: 'value', value: String(value) }, featureIds };
  });
  const others = known.slice(shown.length);
  const featureIds = idsOf(features, (value) => value !== null && others.includes(value));
  return [...classes, { meaning: { kind: 'others', count: others.length }, featureIds }];
}

function rangesOf(features: readonly Valued[]): AttributeClass[] {
  const numbers = features.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const sorted = numbers.toSorted((a, b) => a - b);
  const starts = Array.from(
    { length: RANGES },
    (_, index) => sorted[Math.floor((index * sorted.length) / RANGES)] ?? Number.NaN,
  );
  const distinct = [...new Set(starts)];
  return distinct.map((from, index) => {
    const end = distinct[index + 1] ?? Infinity;
    const inside = sorted.filter((value) => value >= from && value < end);
    return {
      meaning: { kind: 'range', from, to: inside.at(-1) ?? from },
      featureIds: idsOf(features, (value) => typeof value === 'number' && value >= from && value < end),
    };
  });
}
