import { tableWriters } from '../../core/writing/table-writers.ts';
import type { TableWriter } from '../../core/writing/table-writer.ts';
import { Misuse } from '../failure.ts';

/** What `mosaico export` takes beside what every command takes. */
export interface ExportOptions {
  readonly exportFormat: TableWriter;
  /** The layer whose overlaps with the first one are exported. */
  readonly overlapsWith?: string;
  /** Whether the combinations of all layers are exported. */
  readonly combinations?: boolean;
  /** Ids of features of the first layer. */
  readonly features?: readonly string[];
  /** Whether only the data are written. */
  readonly bare?: boolean;
  /** ISO day that stands for today. */
  readonly asOf?: string;
}

/** Returns the writer of a format; throws a Misuse that lists those there are. */
export function parseExportFormat(value: string): TableWriter {
  const writer = tableWriters.find(({ id }) => id === value.toLowerCase());
  if (writer !== undefined) return writer;
  throw new Misuse('unknownExportFormat', { value, known: tableWriters.map(({ id }) => id).join(', ') });
}

/** Returns the ids that stand between commas. */
export function parseIds(value: string): readonly string[] {
  return value
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}
