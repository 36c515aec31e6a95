import { hectares } from '../base/units.ts';
import type { Hectares } from '../base/units.ts';
import type { AreaMethod } from '../geometry/area-method.ts';
import { likelyErrorBand } from '../geometry/error-band.ts';
import { arealLayerOf, findEntry, positionalErrorOf, precisionOf } from './facts.ts';
import type { Facts, Members } from './facts.ts';
import { areasOf } from './measures.ts';
import type { MeasuredArea, Measures } from './measures.ts';

/** Sum of the areas of all features by one method. */
export interface MethodSum {
  readonly method: AreaMethod;
  readonly hectares: Hectares;
}

/** Returns the sum by each method that measures every feature; methods with an unknown area are left out. */
export function sumsByMethod(measures: Measures, of: readonly Members[]): readonly MethodSum[] {
  const areas = of.flatMap((members) => areasOf(measures, members) ?? []);
  const features = of.flatMap((members) => members.features).length;
  const methods = [...new Set(areas.map(({ method }) => method))];
  return methods.flatMap((method) => {
    const known = areas.flatMap((area) =>
      area.method === method && area.hectares !== null ? [area.hectares] : [],
    );
    if (known.length < features) return [];
    return [{ method, hectares: hectares(known.reduce<number>((sum, area) => sum + area, 0)) }];
  });
}

/** A planar area in the UTM zone of the instrument, beside the legal hectares. */
export interface InstrumentArea {
  readonly planar: Hectares;
  readonly legal: number;
}

/** Returns the features whose instrument names a UTM zone, measured in it. */
export function instrumentAreas(
  facts: Facts,
  measures: Measures,
  of: readonly Members[],
): readonly InstrumentArea[] {
  return of.flatMap((members) =>
    (areasOf(measures, members) ?? []).flatMap((area) => {
      const official = findEntry(facts, members.layer, area.id)?.officialArea;
      return isByMethodOf(area, official?.method)
        ? [{ planar: area.hectares, legal: official?.hectares ?? 0 }]
        : [];
    }),
  );
}

/** Returns the likely error band of all features together: the sum of those that are only outlines. */
export function likelyBand(facts: Facts, of: readonly Members[]): Hectares {
  const bands = of.flatMap(({ layer, features }) =>
    arealLayerOf(facts, layer, features).features.map(({ id, geometry }) => {
      if (precisionOf(facts, layer, id) === 'official') return 0;
      return likelyErrorBand(geometry, positionalErrorOf(facts, layer, id) ?? 0);
    }),
  );
  return hectares(bands.reduce<number>((sum, band) => sum + band, 0));
}

function isByMethodOf(
  area: MeasuredArea,
  method: string | null | undefined,
): area is MeasuredArea & { readonly hectares: Hectares } {
  return area.method === method && area.hectares !== null;
}
