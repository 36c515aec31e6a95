import { hectares } from '../../core/base/units.ts';
import type { Hectares } from '../../core/base/units.ts';
import type { Dictionary } from '../../i18n/es.ts';
import { fill, localeOf } from '../../i18n/fill.ts';
import { formatHectares } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { AgainstLayer } from '../parts/against-layer.ts';
import { featureNames } from '../parts/feature-names.ts';
import { splitPairs, sumOfOverlaps } from '../parts/split-pairs.ts';
import type { FeatureAreas } from './areas-by-feature.ts';

const SMALL = 10;

/**
 * Returns in one sentence how large what was measured is on the ellipsoid, or `null` where an area is unknown. Several
 * features are summed, each as a whole.
 */
export function sizeSentence(
  features: readonly FeatureAreas[],
  dictionary: Dictionary,
  language: Language,
): string | null {
  const areas = features.map(
    ({ areas: measured }) => measured.find(({ method }) => method === 'ellipsoidal')?.hectares ?? null,
  );
  const known = areas.filter((area): area is Hectares => area !== null);
  if (known.length < areas.length || known.length === 0) return null;
  const area = formatHectares(hectares(known.reduce<number>((sum, one) => sum + one, 0)), language);
  const texts = dictionary.panels.myFile;
  return fill(known.length === 1 ? texts.resultOne : texts.resultSum, { area }, language);
}

/**
 * Returns in one sentence what of a layer the file overlaps, by name, the largest first; in whole hectares, and with
 * decimals below ten, where a plot would else have none. Borders are left out. `null` before that is measured.
 */
export function overlapSentence(
  { layer, job }: AgainstLayer,
  dictionary: Dictionary,
  language: Language,
): string | null {
  if (job.status !== 'done' || job.value === null) return null;
  const { overlaps } = splitPairs(job.value.pairs);
  const texts = dictionary.panels.myFile;
  const title = layer.entry.title[language];
  if (overlaps.length === 0) return fill(texts.noOverlaps, { layer: title }, language);
  const names = featureNames(layer.collection);
  const items = [...new Set(overlaps.map(({ bId }) => bId))].map((bId) => {
    const sum = sumOfOverlaps(overlaps.filter((pair) => pair.bId === bId));
    return `${names.get(bId) ?? bId} (${formatHectares(sum, language, { decimals: sum < SMALL ? 2 : 0 })})`;
  });
  const list = new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items);
  return fill(texts.resultOverlaps, { list }, language);
}
