import type { Dictionary } from './es.ts';
import { formatNumber } from './format.ts';
import type { Language } from './language.ts';

/** Returns the name of a property of an embedded feature, or its key where the dictionary has none. */
export function propertyLabel(key: string, dictionary: Dictionary): string {
  return wordFor(dictionary.panels.properties, key);
}

/**
 * Returns the value of a property as it is read: codes by their words, numbers in the format of the language, what
 * holds as «yes», and `null` where nothing is known or nothing holds.
 */
export function propertyText(
  key: string,
  value: unknown,
  dictionary: Dictionary,
  language: Language,
): string | null {
  if (key === 'coverage') return wordFor(dictionary.catalogue.coverage, String(value ?? 'none'));
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value ? dictionary.panels.common.yes : null;
  if (typeof value === 'number') {
    return formatNumber(value, language, { decimals: Number.isInteger(value) ? 0 : 2 });
  }
  const words = wordsOf(key, dictionary);
  return words === null ? String(value) : wordFor(words, String(value));
}

function wordsOf(key: string, { catalogue }: Dictionary): Readonly<Record<string, string>> | null {
  switch (key) {
    case 'group':
      return catalogue.group;
    case 'evidenceClass':
      return catalogue.evidence;
    case 'titleStatus':
      return catalogue.titleStatus;
    case 'kind':
      return catalogue.localityKind;
    case 'certainty':
    case 'peopleCertainty':
    case 'federationCertainty':
      return catalogue.certainty;
    default:
      return null;
  }
}

function wordFor(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}
