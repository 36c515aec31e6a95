import type { Cell } from '../writing/feature-table.ts';
import type { TitleOf } from './column-title.ts';
import type { ExportContent } from './export-content.ts';
import type { ExportResults } from './export-results.ts';
import type { SourceDescription } from './export-source.ts';
import type { LicenceWords } from './licences-text.ts';

/** What a paragraph on the methods tells. */
export interface MethodFacts {
  readonly results: ExportResults;
  readonly sources: readonly SourceDescription[];
  /** ISO day. */
  readonly createdOn: string;
}

/** The sheet on methods of a workbook. */
export interface MethodsSheet {
  readonly methodsTitle: string;
  readonly methods: readonly (readonly Cell[])[];
}

/** What an export says in words: the core has none. */
export interface ExportWords {
  readonly titleOf: TitleOf;
  /** Returns the paragraphs on the methods, by language. */
  readonly methods: (facts: MethodFacts) => ExportContent['methods'];
  readonly licences: LicenceWords;
}
