import { basename } from 'node:path';
import type { Outcome } from '../core/base/issue.ts';
import type { ParsedFile } from '../core/base/parsed-file.ts';
import { formatOf } from '../core/formats/formats.ts';
import { geojson } from '../core/formats/geojson.ts';
import type { ReadingChoices } from '../core/formats/format.ts';
import { readFiles } from '../core/formats/read-files.ts';
import { isZip } from '../core/formats/zip/unpack-zip.ts';
import { decodeText } from '../engine/decode-text.ts';
import { parseBytes } from './parse-bytes.ts';
import type { ReadingOptions } from './parse-bytes.ts';

/** Returns whether the bytes are read as GeoJSON, as they stand, of any length. */
export function isPlainGeojson(bytes: Uint8Array, { as = 'as-is' }: ReadingChoices): boolean {
  const isGeojson = bytes.length === 0 || (!isZip(bytes) && formatOf(bytes) === geojson);
  return isGeojson && as === 'as-is';
}

/** Returns the features of the bytes of a file of any format that is known; otherwise as {@link parseBytes}. */
export async function parseSource(
  bytes: Buffer,
  file: string,
  options: ReadingOptions & ReadingChoices,
): Promise<Outcome<ParsedFile>> {
  if (isPlainGeojson(bytes, options)) return parseBytes(bytes, file, options);
  const { as, idProperty } = options;
  return readFiles([{ name: basename(file), bytes }], { as, idProperty, decode: decodeText });
}
