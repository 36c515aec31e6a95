import { expect, test } from 'vitest';
import { passphraseStrength } from '../../../src/panels/my-file/package/passphrase-strength.ts';

test.each([
  { passphrase: '', strength: 'weak', why: 'there is none' },
  { passphrase: 'yaguas2018', strength: 'weak', why: 'a name and a year are guessed first' },
  { passphrase: 'aaaaaaaaaaaaaaaaaaaaaaaa', strength: 'weak', why: 'it is one letter, however often' },
  { passphrase: 'canoa remo luna', strength: 'fair', why: 'three words' },
  { passphrase: 'canoa remo luna piedra', strength: 'strong', why: 'four words' },
  { passphrase: 'ri\u0301o ri\u0301o', strength: 'weak', why: 'an accent is no letter of its own' },
] as const)('$passphrase is $strength: $why', ({ passphrase, strength }) => {
  expect(passphraseStrength(passphrase)).toBe(strength);
});
