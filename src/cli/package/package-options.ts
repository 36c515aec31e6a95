import { Misuse } from '../failure.ts';

/** What `mosaico package` takes beside what every command takes. */
export interface PackageOptions {
  /** Name of the variable of the environment that holds the passphrase. */
  readonly passphraseEnv?: string;
  /** Metres of the grid to which positions are moved. */
  readonly blur?: number;
  /** Title of the project. */
  readonly title?: string;
}

/** The kilometres beyond which nothing is left of a boundary. */
const MOST_METRES = 100_000;

/** Returns the metres of a grid, more than 0; throws a Misuse for anything else. */
export function parseBlur(value: string): number {
  const metres = /^\d{1,6}(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (!(metres > 0 && metres <= MOST_METRES)) throw new Misuse('notAGrid', { value });
  return metres;
}
