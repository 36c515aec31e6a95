import type { Hectares } from '../core/base/units.ts';
import type { BoundaryComparison, ConstantOffset } from '../core/boundary/comparison.ts';
import { compassPointOf } from '../core/geometry/compass-point.ts';
import type { StatedAreaVerdict } from '../core/figures/stated-area.ts';
import type { Dictionary } from './es.ts';
import { fill } from './fill.ts';
import { formatHectares, formatNumber, formatShare } from './format.ts';
import type { Language } from './language.ts';

const NO_BREAK_SPACE = '\u00a0';

/** Metres below which two boundaries are one. */
const SAME = 0.01;

/** Returns a distance as a person says it: `59 m`, `1.2 m`, `4.3 km`. */
export function distanceText(metres: number, language: Language): string {
  const isLong = metres >= 10_000;
  const value = isLong ? metres / 1000 : metres;
  const maximumDecimals = value < 10 ? 2 : isLong ? 1 : 0;
  return `${formatNumber(value, language, { maximumDecimals })}${NO_BREAK_SPACE}${isLong ? 'km' : 'm'}`;
}

function offsetSentences(
  offset: ConstantOffset,
  dictionary: Dictionary,
  language: Language,
): readonly string[] {
  const texts = dictionary.comparison;
  const params = {
    distance: distanceText(offset.distance, language),
    direction: dictionary.panels.walk.directions[compassPointOf(offset.bearing)],
    before: distanceText(offset.before, language),
    after: distanceText(offset.after, language),
  };
  const { looksLike } = offset;
  const name =
    looksLike && fill(texts.looksLike[looksLike.whose], { frame: texts.frames[looksLike.frame] }, language);
  return [fill(texts.offset, params, language), ...(name === null ? [] : [name])];
}

function leadOf(
  { areas, shared, mineToTheirs, theirsToMine }: BoundaryComparison,
  dictionary: Dictionary,
  language: Language,
): string {
  const texts = dictionary.comparison.lead;
  if (shared === null) {
    const area = areas.find(({ method }) => method === 'ellipsoidal')?.mine ?? null;
    return area === null
      ? texts.unknown
      : fill(texts.alone, { area: formatHectares(area, language) }, language);
  }
  const { overlap, onlyMine, onlyTheirs } = shared;
  if (overlap === null || mineToTheirs === null || theirsToMine === null) return texts.unknown;
  if (overlap === 0) return texts.apart;
  const most = Math.max(mineToTheirs.farthest.metres, theirsToMine.farthest.metres);
  if (most < SAME) return fill(texts.same, { most: distanceText(SAME, language) }, language);
  const params = {
    overlap: formatHectares(overlap, language),
    onlyMine: formatHectares(onlyMine, language),
    onlyTheirs: formatHectares(onlyTheirs, language),
    mean: distanceText((mineToTheirs.mean + theirsToMine.mean) / 2, language),
    most: distanceText(most, language),
  };
  return fill(texts.shared, params, language);
}

/**
 * Returns what a comparison says, the most important sentence first: what both share and how far apart they are, what
 * lies within the tolerance, the shift that explains it. `outlineErrorMetres` is that of the one that is an outline.
 */
export function comparisonSentences(
  comparison: BoundaryComparison,
  outlineErrorMetres: number | null,
  dictionary: Dictionary,
  language: Language,
): readonly string[] {
  const texts = dictionary.comparison;
  const { mineToTheirs, offset, tolerance } = comparison;
  const within = mineToTheirs?.within ?? null;
  const outline = outlineErrorMetres === null ? null : distanceText(outlineErrorMetres, language);
  return [
    leadOf(comparison, dictionary, language),
    ...(offset === null ? [] : offsetSentences(offset, dictionary, language)),
    ...(within === null || tolerance === null
      ? []
      : [
          fill(
            texts.within,
            {
              share: formatShare(within, language, { maximumDecimals: 1 }),
              tolerance: distanceText(tolerance, language),
            },
            language,
          ),
        ]),
    ...(outline === null ? [] : [fill(texts.outline, { error: outline }, language)]),
  ];
}

/** Returns how a stated area stands beside what was measured, in a sentence. */
export function statedAreaSentence(
  { verdict, difference }: StatedAreaVerdict,
  stated: number,
  measured: Hectares,
  dictionary: Dictionary,
  language: Language,
): string {
  const texts = dictionary.comparison.stated;
  const sentence = verdict === 'agrees' || verdict === 'consistent' ? texts[verdict] : texts.disagrees;
  const params = {
    stated: formatHectares(stated, language),
    measured: formatHectares(measured, language),
    difference: formatHectares(difference, language, { decimals: 2, signed: true }),
  };
  return fill(sentence, params, language);
}
