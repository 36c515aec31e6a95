import { basename } from 'node:path';
import type { Outcome } from '../core/base/issue.ts';
import type { ParsedFile } from '../core/base/parsed-file.ts';
import { formatOf } from '../core/formats/formats.ts';
import { geojson } from '../core/formats/geojson.ts';
import type { NamedBytes, ReadingChoices } from '../core/formats/format.ts';
import { readFiles } from '../core/formats/read-files.ts';
import { shapefile } from '../core/formats/shapefile.ts';
import { isZip } from '../core/formats/zip/unpack-zip.ts';
import { decodeText } from '../engine/decode-text.ts';
import type { Effects } from './effects.ts';
import { readPath } from './find-source.ts';
import { parseBytes } from './parse-bytes.ts';
import type { ReadingOptions } from './parse-bytes.ts';

const PARTS = ['dbf', 'prj', 'cpg'];

/** Returns whether the bytes are read as GeoJSON, as they stand, of any length. */
export function isPlainGeojson(bytes: Uint8Array, { as = 'as-is' }: ReadingChoices): boolean {
  const isGeojson = bytes.length === 0 || (!isZip(bytes) && formatOf(bytes) === geojson);
  return isGeojson && as === 'as-is';
}

/** The other parts of a shapefile, which stand beside it with the same name. */
async function partsBeside(file: string, effects: Effects): Promise<readonly NamedBytes[]> {
  const stem = file.replace(/\.[^./\\]*$/, '');
  const paths = PARTS.flatMap((ending) => [`${stem}.${ending}`, `${stem}.${ending.toUpperCase()}`]);
  const parts: NamedBytes[] = [];
  for (const path of paths) {
    const isNew = !parts.some(({ name }) => name.toLowerCase() === basename(path).toLowerCase());
    if (isNew && (await effects.isThere(path))) {
      parts.push({ name: basename(path), bytes: await readPath(path, path, effects) });
    }
  }
  return parts;
}

/**
 * Returns the features of the bytes of a file of any format that is known; a
 * shapefile brings its other parts from beside it. Otherwise as {@link parseBytes}.
 */
export async function parseSource(
  bytes: Buffer,
  file: string,
  options: ReadingOptions & ReadingChoices,
  effects: Effects,
): Promise<Outcome<ParsedFile>> {
  if (isPlainGeojson(bytes, options)) return parseBytes(bytes, file, options);
  const { as, encoding, idProperty } = options;
  const given = { name: basename(file), bytes };
  const beside = shapefile.detect(bytes) ? await partsBeside(file, effects) : [];
  return readFiles([given, ...beside], { as, encoding, idProperty, decode: decodeText });
}
