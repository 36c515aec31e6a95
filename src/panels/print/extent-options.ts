import type { Dictionary } from '../../i18n/es.ts';
import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';
import type { EmbeddedLayer } from '../../state/embedded-layer.ts';
import type { PrintSource } from '../../state/print-source.ts';
import { markedFeature } from './compose.ts';
import type { PrintChoices } from './compose.ts';
import type { ExtentChoice } from './extent-wish.ts';

/** What can be printed, with its words. */
export interface ExtentOption {
  readonly value: ExtentChoice;
  readonly label: string;
}

/** Scales that a person may ask for instead of the one that fits. */
export const SCALES: readonly number[] = [
  25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 1_500_000, 2_000_000, 3_000_000, 5_000_000, 7_500_000,
];

/** Returns what can be printed now: what the map shows, what is selected, the own boundary, and every layer of areas. */
export function extentOptions(
  { selection, own, layers }: PrintSource,
  selectedLayer: EmbeddedLayer | null,
  texts: Dictionary['panels']['print'],
  language: Language,
): readonly ExtentOption[] {
  const selected = markedFeature(selectedLayer, selection?.featureId);
  const areal = layers.filter(({ entry }) => entry.geometry === 'areas' && entry.theme !== 'basemap');
  return [
    { value: 'view', label: texts.extents.view },
    ...(selected === null
      ? []
      : [
          {
            value: 'selected',
            label: fill(texts.extents.selected, { name: selected.name }, language),
          } as const,
        ]),
    ...(own.length === 0 ? [] : [{ value: 'own', label: texts.extents.own } as const]),
    ...areal.map(({ entry }): ExtentOption => ({
      value: `layer:${entry.id}`,
      label: fill(texts.extents.layer, { layer: entry.title[language] }, language),
    })),
  ];
}

/** Returns the sheet that is proposed at first: what is selected or one's own on A4, else what the map shows. */
export function startChoices(
  source: PrintSource,
  { mosaic }: Pick<Dictionary['panels']['print'], 'mosaic'>,
): PrintChoices {
  const extent = source.selection !== null ? 'selected' : source.own.length > 0 ? 'own' : 'view';
  return {
    paper: 'a4',
    orientation: 'landscape',
    extent,
    denominator: null,
    title: extent === 'own' ? (source.ownName ?? mosaic) : mosaic,
    subtitle: '',
    notes: '',
    withOwn: true,
  };
}
