import type { Position } from 'geojson';
import { crsChoiceText } from '../crs-choice.ts';
import type { CrsChoice } from '../crs-choice.ts';
import type { DeclaredReference } from '../declared-reference.ts';
import { canBe } from '../number-range.ts';
import { referenceSystems } from '../reference-system.ts';
import type { ReferenceSystem } from '../reference-system.ts';

const NO_OR_YES: readonly boolean[] = [false, true];

/** What a system is called by its longitudes and latitudes on one frame: the others of that frame are the same. */
const DEGREES: readonly (string | null)[] = ['EPSG:4326', 'EPSG:4248', 'EPSG:4218'];

function isInZone({ name }: ReferenceSystem, declared: DeclaredReference | null): boolean {
  return declared?.kind !== 'zone' || name.endsWith(`UTM zone ${declared.zone}`);
}

function ofDegrees(system: ReferenceSystem): readonly CrsChoice[] {
  return NO_OR_YES.flatMap((isSwapped) =>
    NO_OR_YES.flatMap((isWest) => NO_OR_YES.map((isSouth) => ({ system, isSwapped, isWest, isSouth }))),
  );
}

function ofMetres(system: ReferenceSystem): readonly CrsChoice[] {
  return NO_OR_YES.map((isSwapped) => ({ system, isSwapped, isWest: false, isSouth: false }));
}

/** Returns every choice that could be made of these numbers, whatever place comes of it. */
export function candidateChoices(
  sample: readonly Position[],
  declared: DeclaredReference | null,
): readonly CrsChoice[] {
  const known = referenceSystems.filter(({ unit }) => canBe(unit, sample));
  const metric = known.filter(({ unit }) => unit === 'metre');
  const zoned = metric.filter((system) => isInZone(system, declared));
  const geographic = known.filter(({ unit, code }) => unit === 'degree' && DEGREES.includes(code));
  return [...geographic.flatMap(ofDegrees), ...(zoned.length > 0 ? zoned : metric).flatMap(ofMetres)];
}

/** In which order choices come between which the place does not decide: the plainest and most common first. */
const COMMON: readonly RegExp[] = [/^WGS 84$/, /^WGS 84 \/ UTM/, /^MAGNA/, /^PSAD56/, /^Bogota/, /./];

/** Returns how uncommon a choice is, from 0: by its system, and by what must have happened to the numbers. */
export function strangeness(choice: CrsChoice): number {
  const { system, isSwapped, isWest, isSouth } = choice;
  const mishaps = [isSwapped, isWest, isSouth].filter(Boolean).length;
  return COMMON.findIndex((pattern) => pattern.test(system.name)) + COMMON.length * mishaps;
}

/** Returns the choice that stands for reading the file as it declares itself; `null` where its numbers cannot be that. */
export function declaredChoice(
  sample: readonly Position[],
  declared: DeclaredReference | null,
): CrsChoice | null {
  const code = declared === null ? 'EPSG:4326' : declared.kind === 'system' ? declared.system.code : null;
  const system = referenceSystems.find((each) => each.code === code);
  if (system === undefined || !canBe(system.unit, sample)) return null;
  return { system, isSwapped: false, isWest: false, isSouth: false };
}

/** Returns whether two choices are one. */
export function isSameChoice(one: CrsChoice, other: CrsChoice): boolean {
  return crsChoiceText(one) === crsChoiceText(other);
}
