import type { Feature } from 'geojson';
import { featureEntryOf, featureId } from '../../core/catalogue/layer-data.ts';
import type { LayerEntry } from '../../core/catalogue/layer-entry.ts';
import { parseAreaMethod } from '../../core/geometry/area-method.ts';
import type { AreaMethod } from '../../core/geometry/area-method.ts';
import type { Dictionary } from '../../i18n/es.ts';
import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';

/** The area that an authority gives for a feature, and who says so. */
export interface OfficialFigure {
  readonly hectares: number;
  readonly label: string;
  /** Nobody could look the figure up in its source. */
  readonly isUnverified: boolean;
  /** The method that gives this very area on the boundary of the authority; `null` where none is known. */
  readonly reproducedBy: AreaMethod | null;
}

/**
 * Returns the area that an authority gives: of a protected area that of its instrument, of a proposal what somebody
 * mentions for it, of a municipality that of DANE in the framework of 2025, else of 2018, of a province the one stated
 * by its source; `null` where there is none.
 */
export function officialFigure(
  entry: LayerEntry,
  feature: Feature,
  texts: Dictionary['panels']['feature'],
  language: Language,
): OfficialFigure | null {
  const legal = featureEntryOf(entry, featureId(feature))?.officialArea ?? null;
  if (legal !== null) {
    const isLegal = legal.instrument !== null || legal.method !== null;
    return {
      hectares: legal.hectares,
      label: isLegal
        ? fill(texts.legal, { instrument: legal.instrument ?? texts.noInstrument }, language)
        : legal.source,
      isUnverified: legal.certainty !== 'found',
      reproducedBy: legal.method === null ? null : parseAreaMethod(legal.method),
    };
  }
  const stated = [
    { key: 'mgn2025Hectares', label: texts.mgn2025 },
    { key: 'mgn2018Hectares', label: texts.mgn2018 },
    { key: 'statedHectares', label: fill(texts.statedBy, { authority: entry.authority }, language) },
  ];
  for (const { key, label } of stated) {
    const value: unknown = feature.properties?.[key];
    if (typeof value === 'number') return { hectares: value, label, isUnverified: false, reproducedBy: null };
  }
  return null;
}
