import type { Dictionary } from './es.ts';
import type { Language } from './language.ts';

/** Returns all texts of a language; each language is loaded only when somebody reads it. */
export async function loadDictionary(language: Language): Promise<Dictionary> {
  switch (language) {
    case 'es':
      return (await import('./es.ts')).es;
    case 'en':
      return (await import('./en.ts')).en;
    case 'pt':
      return (await import('./pt.ts')).pt;
  }
}
