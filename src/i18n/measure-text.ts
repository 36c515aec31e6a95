import type { Hectares, Metres } from '../core/base/units.ts';
import type { Dictionary } from './es.ts';
import { fill } from './fill.ts';
import { formatHectares, formatNumber } from './format.ts';
import { formatLength } from './format-length.ts';
import type { Language } from './language.ts';

/** What was measured on the map, as far as there are places enough for it. */
export type Measured =
  | { readonly kind: 'length'; readonly length: Metres; readonly lastLeg: Metres | null }
  | { readonly kind: 'area'; readonly area: Hectares | null; readonly perimeter: Metres };

interface MeasureText {
  readonly value: string;
  /** The method, and what else is known, a line each. */
  readonly lines: readonly string[];
}

const HECTARES_PER_SQUARE_KILOMETRE = 100;

/** Returns what was measured as value, method and what goes with it. An area of `null` is that of sides which cross. */
export function measureText(
  measured: Measured,
  texts: Dictionary['measuring'],
  language: Language,
): MeasureText {
  if (measured.kind === 'length') {
    const { length, lastLeg } = measured;
    const leg =
      lastLeg === null ? [] : [fill(texts.lastLeg, { length: formatLength(lastLeg, language) }, language)];
    return { value: formatLength(length, language), lines: [texts.lengthMethod, ...leg] };
  }
  const { area, perimeter } = measured;
  const around = fill(texts.perimeter, { length: formatLength(perimeter, language) }, language);
  if (area === null) return { value: texts.crosses, lines: [around] };
  const square = area / HECTARES_PER_SQUARE_KILOMETRE;
  const value = fill(
    texts.square,
    {
      hectares: formatHectares(area, language),
      kilometres: formatNumber(square, language, { maximumDecimals: square < 1 ? 4 : 2 }),
    },
    language,
  );
  return { value, lines: [texts.areaMethod, around] };
}
