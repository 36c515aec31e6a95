import type { Feature } from 'geojson';
import { attributeValues } from './layer-attributes.ts';
import { featureId } from './layer-data.ts';
import type { LayerData } from './layer-data.ts';

/** Which values of an attribute are looked at; `null` among them is what nobody knows. */
export type LayerFilter =
  | { readonly attribute: string; readonly values: readonly (string | null)[] }
  | { readonly attribute: string; readonly from: number; readonly to: number };

/** Returns whether a feature passes all filters at an ISO date; of several values of an attribute one is enough. */
function passesFilters(
  layer: Pick<LayerData, 'entry'>,
  feature: Feature,
  filters: readonly LayerFilter[],
  date: string,
): boolean {
  return filters.every((filter) => {
    const values = attributeValues(layer, feature, filter.attribute, date);
    if ('values' in filter) {
      return values.some((value) => filter.values.includes(value === null ? null : String(value)));
    }
    return values.some((value) => typeof value === 'number' && filter.from <= value && value <= filter.to);
  });
}

/** Returns the identifiers of the features that pass all filters at an ISO date. */
export function idsThatPass(
  layer: LayerData,
  filters: readonly LayerFilter[],
  date: string,
): readonly string[] {
  return layer.collection.features
    .filter((feature) => passesFilters(layer, feature, filters, date))
    .map(featureId);
}
