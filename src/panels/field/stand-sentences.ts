import { metres } from '../../core/base/units.ts';
import type { StandAmong } from '../../core/boundary/stand-among.ts';
import type { Side, Way } from '../../core/boundary/stand-at-boundary.ts';
import type { Dictionary } from '../../i18n/es.ts';
import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';
import type { StandTarget } from '../../state/stand-state.svelte.ts';
import { distanceText } from '../my-file/place-sentence.ts';

/** What is said to somebody who stands at a boundary. */
export interface StandSentences {
  readonly side: Side;
  /** On which side, in one sentence. */
  readonly headline: string;
  /** How far to the boundary and to its nearest vertex. */
  readonly ways: readonly string[];
  /** Why it cannot be told, and how far the boundary can be trusted. */
  readonly reasons: readonly string[];
}

function wayText(
  { distance, direction }: Way,
  sentence: string,
  params: Readonly<Record<string, string>>,
  dictionary: Dictionary,
  language: Language,
): string {
  const where = direction === null ? '' : dictionary.panels.walk.directions[direction];
  return fill(
    sentence,
    { ...params, distance: distanceText(distance, language), direction: where },
    language,
  );
}

function reasonsOf(
  { stand, feature }: StandAmong,
  { kind, layer }: StandTarget,
  accuracyMetres: number,
  dictionary: Dictionary,
  language: Language,
): readonly string[] {
  const texts = dictionary.panels.field;
  const declared = feature.positionalErrorMetres ?? layer.positionalErrorMetres;
  const params = {
    error: distanceText(stand.combinedErrorMetres, language),
    accuracy: distanceText(metres(accuracyMetres), language),
    positional: distanceText(metres(declared ?? 0), language),
  };
  const why = declared === null ? texts.whyUndeclared : texts.why;
  return [
    ...(stand.side === 'unknown' ? [fill(why, params, language)] : []),
    ...(declared === null ? [texts.undeclared] : []),
    ...(kind === 'selected' && declared !== null && declared > 0
      ? [fill(texts.outline, params, language)]
      : []),
  ];
}

/** Returns in words on which side of a boundary somebody stands, how far it is, and how sure that is. */
export function standSentences(
  answer: StandAmong,
  target: StandTarget,
  accuracyMetres: number,
  dictionary: Dictionary,
  language: Language,
): StandSentences {
  const texts = dictionary.panels.field;
  const { stand, feature } = answer;
  const ownName = feature.name ?? (target.name === '' ? texts.unnamed : target.name);
  const name = target.kind === 'own' ? ownName : (feature.name ?? target.name);
  const vertexSentence = target.kind === 'own' ? texts.hito : texts.outlineVertex;
  const nearest = stand.boundary.direction === null ? texts.onLine : texts.nearest;
  return {
    side: stand.side,
    headline: fill(texts[stand.side], { name }, language),
    ways: [
      wayText(stand.boundary, nearest, {}, dictionary, language),
      wayText(stand.vertex, vertexSentence, { vertex: stand.vertex.name }, dictionary, language),
    ],
    reasons: reasonsOf(answer, target, accuracyMetres, dictionary, language),
  };
}

/** Returns how long ago something was, to the unit that matters. */
export function ageText(seconds: number, dictionary: Dictionary, language: Language): string {
  const texts = dictionary.panels.field;
  if (seconds < 120) return fill(texts.seconds, { count: seconds }, language);
  if (seconds < 7200) return fill(texts.minutes, { count: Math.round(seconds / 60) }, language);
  return fill(texts.hours, { count: Math.round(seconds / 3600) }, language);
}
