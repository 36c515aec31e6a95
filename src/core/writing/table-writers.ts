import type { FeatureTable } from './feature-table.ts';
import { settledTable } from './settled-table.ts';
import { tableFormats } from './table-formats.ts';
import type { TableFormatId, TableWriter, WritingOptions, WrittenTable } from './table-writer.ts';

/** What a format does with a table that is settled. */
type FormatSettled = (table: FeatureTable, options: WritingOptions) => WrittenTable | Promise<WrittenTable>;

/** Loads what writes a format: those that need a library by themselves, the others together. */
async function loaded(id: TableFormatId): Promise<FormatSettled> {
  switch (id) {
    case 'topojson':
      return (await import('./format-topojson.ts')).formatTopojsonTable;
    case 'parquet':
      return (await import('./format-parquet.ts')).formatParquetTable;
    case 'geoparquet':
      return (await import('./format-parquet.ts')).formatGeoparquetTable;
    default:
      return (await import('./own-formats.ts')).ownFormats[id];
  }
}

/** The formats in which a table is written, each loaded when it is first needed. */
export const tableWriters: readonly TableWriter[] = tableFormats.map((facts) => ({
  ...facts,
  format: async (given, options = {}) => {
    const { table, issues } = settledTable(given);
    const formatSettled = await loaded(facts.id);
    const written = await formatSettled(table, options);
    return { ...written, issues: [...issues, ...written.issues] };
  },
}));

/** Returns the writer of a format; `null` where nothing is written in it. */
export function tableWriterOf(id: TableFormatId): TableWriter | null {
  return tableWriters.find((one) => one.id === id) ?? null;
}
