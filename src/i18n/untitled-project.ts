import type { Language } from './language.ts';

/** What a project is called that nobody named. It is kept with the project, and no longer follows the language. */
export const untitledProject: Readonly<Record<Language, string>> = {
  es: 'Mi territorio',
  en: 'My territory',
  pt: 'Meu território',
};
