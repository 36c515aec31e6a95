import { constants } from 'node:buffer';
import type { Outcome } from '../core/base/issue.ts';
import type { FormatIssueCode } from '../core/formats/format-issue.ts';
import type { RawFile } from '../core/formats/format.ts';
import { parseGeojson, parseGeojsonBytes, parseGeojsonRecords } from '../core/formats/parse-geojson.ts';
import type { GeojsonOptions } from '../core/formats/parse-geojson.ts';
import type { ScanOptions } from '../core/formats/scan-geojson.ts';
import { parseJson } from '../core/formats/parse-json.ts';
import type { SequenceRecord } from '../core/formats/split-sequence.ts';
import { Breakdown } from './failure.ts';

const LINE_FEED = 0x0a;
const RECORD_SEPARATOR = 0x1e;
const BYTE_ORDER_MARK = /^\ufeff/;
const BYTES_PER_MEGABYTE = 2 ** 20;

function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

export interface ReadingOptions extends GeojsonOptions, ScanOptions {
  /** Called where the bytes must be read as text, which takes many times their memory. */
  readonly beforeText?: () => void;
}

/**
 * Returns the features of the bytes of a GeoJSON file in UTF-8, of any length. One that must be read as text and is
 * longer than a text can be is read record by record: one feature a line, or a text sequence. Throws a Breakdown where
 * such a file holds no records.
 */
export function parseBytes(
  bytes: Buffer,
  file: string,
  options: ReadingOptions,
  longestText: number = constants.MAX_STRING_LENGTH,
): Outcome<RawFile, FormatIssueCode> {
  const scanned = parseGeojsonBytes(bytes, decode, options);
  if (scanned !== null) return scanned;
  options.beforeText?.();
  if (bytes.length <= longestText) return parseGeojson(bytes.toString('utf8'), options);
  const tooLarge = new Breakdown('tooLarge', {
    file,
    megabytes: Math.ceil(bytes.length / BYTES_PER_MEGABYTE),
    limit: Math.floor(longestText / BYTES_PER_MEGABYTE),
  });
  return parseGeojsonRecords(recordsOf(bytes, longestText, tooLarge), options);
}

/** Yields the records that are not blank. The first must be a whole JSON text, or the file does not hold records. */
function* recordsOf(bytes: Buffer, longestText: number, tooLarge: Breakdown): Generator<SequenceRecord> {
  const separator = bytes[0] === RECORD_SEPARATOR ? RECORD_SEPARATOR : LINE_FEED;
  let isFirst = true;
  let line = 1;
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(separator, start);
    const end = found < 0 ? bytes.length : found;
    if (end - start > longestText) throw tooLarge;
    const text = bytes.toString('utf8', start, end).replace(BYTE_ORDER_MARK, '');
    const isBlank = text.trim() === '';
    if (isFirst && !isBlank && parseJson(text).value === null) throw tooLarge;
    if (!isBlank) yield { text, line };
    isFirst &&= isBlank;
    line += separator === LINE_FEED ? 1 : text.split('\n').length - 1;
    start = end + 1;
  }
}
