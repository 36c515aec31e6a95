import type { Feature } from 'geojson';
import { attributeValues } from './layer-attributes.ts';
import type { AttributeValue } from './layer-attributes.ts';
import type { LayerData } from './layer-data.ts';
import { ageOfData, isTitled, missingOf } from './missing-data.ts';

/** How many features of a group miss what. One feature can count in several columns, and in several groups. */
export interface MissingCounts {
  /** What the group has in common; `null` where nobody knows it. */
  readonly value: AttributeValue;
  readonly features: number;
  readonly withoutGeometry: number;
  /** Known as a point alone. */
  readonly pointOnly: number;
  readonly outlineOnly: number;
  readonly titledWithoutPolygon: number;
  /** Communities without a polygon of which no source says whether they have a title. */
  readonly titleUnknown: number;
  readonly outdated: number;
  /** Of data whose authority states no date. */
  readonly undated: number;
}

/**
 * Returns what is missing of a layer at an ISO date by the values of an attribute, the largest group first, and of all
 * its features together, each counted once. Data older than so many years are outdated.
 */
export function countMissing(
  layer: LayerData,
  key: string,
  date: string,
  years: number,
): { readonly groups: readonly MissingCounts[]; readonly all: MissingCounts } {
  const { features } = layer.collection;
  const byValue = new Map<AttributeValue, Feature[]>();
  for (const feature of features) {
    for (const value of new Set(attributeValues(layer, feature, key, date))) {
      byValue.set(value, [...(byValue.get(value) ?? []), feature]);
    }
  }
  const count = (value: AttributeValue, some: readonly Feature[]) =>
    countsOf(layer, value, some, date, years);
  return {
    groups: [...byValue]
      .map(([value, some]) => count(value, some))
      .sort((one, other) => other.features - one.features),
    all: count(null, features),
  };
}

function countsOf(
  layer: LayerData,
  value: AttributeValue,
  features: readonly Feature[],
  date: string,
  years: number,
): MissingCounts {
  const missing = features.map((feature) => missingOf(layer, feature));
  const count = (isMeant: (index: number) => boolean) => missing.filter((_, index) => isMeant(index)).length;
  const hasNoPolygon = (index: number) =>
    missing[index] !== 'nothing' && missing[index] !== 'official-boundary';
  const titled = features.map(isTitled);
  const age = ageOfData(layer.entry, date, years);
  return {
    value,
    features: features.length,
    withoutGeometry: count((index) => missing[index] === 'geometry'),
    pointOnly: count((index) => hasNoPolygon(index) && missing[index] !== 'geometry'),
    outlineOnly: count((index) => missing[index] === 'official-boundary'),
    titledWithoutPolygon: count((index) => hasNoPolygon(index) && titled[index] === true),
    titleUnknown:
      layer.entry.theme === 'communities'
        ? count((index) => hasNoPolygon(index) && titled[index] !== true)
        : 0,
    outdated: age === 'outdated' ? features.length : 0,
    undated: age === 'unknown' ? features.length : 0,
  };
}
