import type { ExportWords } from '../core/export/export-words.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';
import { renderMethods } from './render-methods.ts';

/**
 * Returns what an export says in words, its titles in a language and its methods in all of them. They are loaded apart
 * from the texts of the page, which nobody needs in three languages.
 */
export async function exportWords(language: Language): Promise<ExportWords> {
  const [{ exportTexts: es }, { exportTexts: en }, { exportTexts: pt }] = await Promise.all([
    import('./es/export-texts.ts'),
    import('./en/export-texts.ts'),
    import('./pt/export-texts.ts'),
  ]);
  const texts = { es, en, pt };
  const { columns, licences } = texts[language];
  return {
    titleOf: (key, of = '') => {
      const title = columns[key];
      if (of === '') return title;
      const isFilled = title.includes('{of}');
      return fill(isFilled ? title : columns.side, { title, of }, language);
    },
    methods: (facts) => ({
      es: renderMethods(facts, es.methods, 'es'),
      en: renderMethods(facts, en.methods, 'en'),
      pt: renderMethods(facts, pt.methods, 'pt'),
    }),
    licences,
  };
}
