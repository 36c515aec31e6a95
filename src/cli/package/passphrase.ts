import type { Effects } from '../effects.ts';
import { Misuse } from '../failure.ts';

/**
 * Returns the passphrase that the environment holds under this name; `null` where no name is given. It never stands in
 * the arguments, which every program of the computer can read. Throws a Misuse where there is none.
 */
export function passphraseFrom(name: string | undefined, { environment }: Effects): string | null {
  if (name === undefined) return null;
  const passphrase = environment[name] ?? '';
  if (passphrase === '') throw new Misuse('noPassphrase', { name });
  return passphrase;
}
