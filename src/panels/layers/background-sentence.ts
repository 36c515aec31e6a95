import type { Background, TileArchive } from '../../core/project/background.ts';
import type { Dictionary } from '../../i18n/es.ts';
import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';
import type { BackgroundTrouble } from '../../state/backgrounds/background-trouble.ts';
import { hostOf } from '../../state/backgrounds/tile-address.ts';
import { sizeText } from '../my-file/size-text.ts';

/** More names of layers than these are told by their number. */
const MOST_NAMES = 4;

/** Returns what a background is, how large, and who made it. */
export function backgroundSentence(
  background: Background,
  dictionary: Dictionary,
  language: Language,
): string {
  const texts = dictionary.panels.backgrounds;
  const { attribution } = background;
  return [
    texts.kinds[background.kind],
    ...(background.kind === 'archive' ? archiveFacts(background, texts, language) : []),
    ...(background.kind === 'address'
      ? [hostOf(background.template)]
      : [sizeText(background.bytes, dictionary.panels.myFile, language)]),
    ...(attribution === '' ? [] : [attribution]),
  ].join(' · ');
}

function archiveFacts(
  { content, minZoom, maxZoom, tileLayers }: TileArchive,
  texts: Dictionary['panels']['backgrounds'],
  language: Language,
): readonly string[] {
  const names =
    tileLayers.length > MOST_NAMES
      ? `${tileLayers.slice(0, MOST_NAMES).join(', ')}, +${String(tileLayers.length - MOST_NAMES)}`
      : tileLayers.join(', ');
  return [
    content === 'raster' ? texts.raster : fill(texts.vector, { layers: names }, language),
    fill(texts.zooms, { from: minZoom, to: maxZoom }, language),
  ];
}

/** Returns why a background was not added or not changed, and what can be done. */
export function troubleSentence(
  trouble: BackgroundTrouble,
  dictionary: Dictionary,
  language: Language,
): string {
  const { backgrounds, project } = dictionary.panels;
  const sentence = fill(backgrounds.trouble[trouble.kind], { name: trouble.name }, language);
  return trouble.kind === 'not-kept' ? `${sentence} ${project.notKept[trouble.reason]}` : sentence;
}
