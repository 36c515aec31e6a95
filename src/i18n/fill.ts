import type { Language } from './language.ts';

const LOCALES: Readonly<Record<Language, string>> = { es: 'es-PE', en: 'en', pt: 'pt-BR' };

/** Returns the locale whose number and date formats go with a language. */
export function localeOf(language: Language): string {
  return LOCALES[language];
}

/**
 * Returns the sentence with each `{name}` replaced by its parameter; numbers are written in the format of the
 * language, texts as they are. A name without a parameter stays visible, so that a test and a reader notice it.
 */
export function fill(
  sentence: string,
  params: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = params[name];
    if (value === undefined) return placeholder;
    return typeof value === 'number'
      ? value.toLocaleString(localeOf(language), { maximumFractionDigits: 6 })
      : value;
  });
}
