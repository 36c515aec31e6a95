import type { ExportResults } from './export-results.ts';
import type { MethodsSheet } from './export-words.ts';

/** What the sheet is called, in the language of the titles. */
const TITLES = { es: 'métodos', en: 'methods', pt: 'métodos' } as const;

/**
 * Returns the sheet on methods of a workbook, from the text of the package: a paragraph a row, then the program, the
 * method and the totals.
 */
export function methodsSheet(text: string, { software, request, totals }: ExportResults): MethodsSheet {
  const paragraphs = text.split('\n').filter((line) => line !== '');
  return {
    methodsTitle: TITLES[request.language],
    methods: [
      ...paragraphs.map((paragraph) => [paragraph]),
      [],
      [software.name, software.version],
      ['method', request.method],
      ['as_of', request.asOf],
      ...Object.entries(totals).map(([name, value]) => [name, value]),
    ],
  };
}
