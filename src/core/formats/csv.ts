import { separatorOf } from './csv/table-layout.ts';
import { beginsWith, headText, looksBinary } from './first-bytes.ts';
import type { Format } from './format.ts';

const UTF_16_MARK = [0xff, 0xfe];

/** A table of coordinates as text, one vertex a row: what a spreadsheet, a total station or a plan gives. */
export const csv: Format = {
  name: 'CSV',
  detect: (bytes) =>
    (!looksBinary(bytes) || beginsWith(bytes, UTF_16_MARK)) && separatorOf(headText(bytes)) !== null,
  parse: async (bytes, options) => {
    const { readCsv } = await import('./csv/read-csv.ts');
    return readCsv(bytes, options);
  },
};
