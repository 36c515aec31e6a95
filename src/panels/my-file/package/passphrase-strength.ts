/** How long a passphrase would keep somebody busy who has the file. */
export type PassphraseStrength = 'weak' | 'fair' | 'strong';

const FAIR_LENGTH = 12;
const STRONG_LENGTH = 20;
const FEWEST_LETTERS = 6;

/**
 * Returns how strong a passphrase is, by its length and how many different signs it has: a hint for people, who choose
 * words, and no measure of entropy.
 */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const signs = [...passphrase.normalize('NFKC')];
  if (signs.length < FAIR_LENGTH || new Set(signs).size < FEWEST_LETTERS) return 'weak';
  return signs.length < STRONG_LENGTH ? 'fair' : 'strong';
}
