import { metres } from '../../core/base/units.ts';
import { compassPointOf } from '../../core/geometry/compass-point.ts';
import type { Dictionary } from '../../i18n/es.ts';
import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';
import type { PossiblePlace, PossiblePlaces } from '../../state/possible-places.ts';
import { distanceText } from './place-sentence.ts';

const UTM = /^(.+) \/ UTM zone (\d+[NS])$/;

/** Returns a system and what must have happened to the numbers, in plain words: `UTM zona 18S, PSAD56`. */
export function systemText({ choice }: PossiblePlace, dictionary: Dictionary, language: Language): string {
  const texts = dictionary.panels.place;
  const { system, isSouth, isSwapped, isWest } = choice;
  const [, frame = '', zone = ''] = UTM.exec(system.name) ?? [];
  const zoned = zone === '' ? system.name : fill(texts.utm, { zone, frame }, language);
  const name = system.unit === 'degree' ? fill(texts.degrees, { frame: system.name }, language) : zoned;
  const mishaps = [isSwapped && texts.swapped, isWest && texts.west, isSouth && texts.south];
  return [name, ...mishaps.filter((words) => words !== false)].join(', ');
}

/** Returns what speaks for a place, how far it lies from the declared one, and how exact it can be: a sentence each. */
export function evidenceSentences(
  { near, shift, accuracyMetres }: PossiblePlace,
  { places }: PossiblePlaces,
  dictionary: Dictionary,
  language: Language,
): readonly string[] {
  const texts = dictionary.panels.place;
  const isFromDeclared = places.some(({ isDeclared }) => isDeclared);
  const { name, metres: distance } = near;
  const shown = distanceText(metres(distance), language);
  const shiftText =
    shift === null
      ? null
      : fill(
          isFromDeclared ? texts.shiftDeclared : texts.shiftFirst,
          {
            distance: distanceText(metres(shift.metres), language),
            direction: dictionary.panels.walk.directions[compassPointOf(shift.bearing)],
          },
          language,
        );
  const accuracy =
    accuracyMetres === null ? null : fill(texts.accuracy, { accuracy: accuracyMetres }, language);
  return [fill(texts.near[near.kind], { distance: shown, name }, language), shiftText, accuracy].filter(
    (sentence) => sentence !== null,
  );
}

/** Returns whether a place is where the file is now. */
export function isCurrent(
  { isDeclared, text }: PossiblePlace,
  { chosen, isPlaced }: PossiblePlaces,
): boolean {
  return isPlaced && (chosen === null ? isDeclared : chosen === text);
}
