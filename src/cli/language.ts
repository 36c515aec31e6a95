import { languages } from '../i18n/language.ts';
import type { Language } from '../i18n/language.ts';
import { Misuse } from './failure.ts';

const FALLBACK: Language = 'en';

function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text);
}

/** Returns the language of the system: the first of LC_ALL, LC_MESSAGES and LANG that is set, English otherwise. */
export function systemLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  const code = locale.slice(0, 2).toLowerCase();
  return isLanguage(code) ? code : FALLBACK;
}

/**
 * Returns the language that `--lang` asks for, `null` where it does not stand in the arguments. It is read ahead of
 * everything else, for help and complaints are written in it too; throws a Misuse for a language without texts.
 */
export function requestedLanguage(words: readonly string[]): Language | null {
  const own = words.includes('--') ? words.slice(0, words.indexOf('--')) : words;
  const at = own.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at < 0) return null;
  const word = own[at] ?? '';
  const value = word === '--lang' ? own[at + 1] : word.slice('--lang='.length);
  if (value === undefined) return null;
  if (!isLanguage(value)) throw new Misuse('unknownLanguage', { value });
  return value;
}
