import type { TableColumn } from '../writing/feature-table.ts';
import type { WrittenFile } from '../writing/table-writer.ts';
import type { ExportResults } from './export-results.ts';
import type { ExportSource } from './export-source.ts';
import type { LicenceWords } from './licences-text.ts';

/** What a package of an export is made of. */
export interface ExportContent {
  readonly results: ExportResults;
  /** With the features that the numbers were measured on. */
  readonly sources: readonly ExportSource[];
  /** The rows in the format that was asked for. */
  readonly files: readonly WrittenFile[];
  /** The columns as the format has them, which may have renamed some and added the place of points. */
  readonly columns: readonly TableColumn[];
  readonly mediaType: string;
  /** ISO day on which it was made. */
  readonly createdOn: string;
  /** Paragraphs on the methods, ready to be cited, by language. */
  readonly methods: Readonly<Record<'es' | 'en' | 'pt', string>>;
  readonly licenceWords: LicenceWords;
}
