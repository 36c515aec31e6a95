import { referenceSystemOf } from './reference-system.ts';
import type { ReferenceSystem } from './reference-system.ts';

/** What a person says of the numbers of a file: their system, and what happened to them on the way. */
export interface CrsChoice {
  readonly system: ReferenceSystem;
  /** Whether the second number stands first: latitude before longitude, northing before easting. */
  readonly isSwapped: boolean;
  /** Whether the minus of western longitudes was lost. */
  readonly isWest: boolean;
  /** Whether the minus of southern latitudes was lost. */
  readonly isSouth: boolean;
}

const SWAPPED = 'swapped';
const WEST = 'west';
const SOUTH = 'south';

/**
 * Returns the choice that a text names, as {@link crsChoiceText} writes it: `EPSG:24878`, `EPSG:4326+swapped`,
 * `EPSG:4326+west+south`. `null` where the system is not known, or where degrees are said to be of metres.
 */
export function parseCrsChoice(text: string): CrsChoice | null {
  const [code = '', ...words] = text.trim().split('+');
  const system = referenceSystemOf(code);
  if (system?.code === null || system === null) return null;
  if (words.some((word) => ![SWAPPED, WEST, SOUTH].includes(word))) return null;
  const [isSwapped, isWest, isSouth] = [SWAPPED, WEST, SOUTH].map((word) => words.includes(word));
  if (system.unit === 'metre' && (isWest === true || isSouth === true)) return null;
  return { system, isSwapped: isSwapped ?? false, isWest: isWest ?? false, isSouth: isSouth ?? false };
}

/** Returns a choice as a text, which a project keeps and the command line takes; the system must have a code. */
export function crsChoiceText({ system, isSwapped, isWest, isSouth }: CrsChoice): string {
  if (system.code === null) throw new Error(`A system without code cannot be chosen: ${system.name}.`);
  const words = [isSwapped ? SWAPPED : null, isWest ? WEST : null, isSouth ? SOUTH : null];
  return [system.code, ...words.filter((word) => word !== null)].join('+');
}

/** Returns the choice of a system as it is, without anything to put right. */
export function plainChoice(system: ReferenceSystem): CrsChoice {
  return { system, isSwapped: false, isWest: false, isSouth: false };
}
