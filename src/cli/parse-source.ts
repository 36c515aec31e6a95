import { basename } from 'node:path';
import { formatOf } from '../core/formats/formats.ts';
import { geojson } from '../core/formats/geojson.ts';
import type { NamedBytes, ReadingChoices } from '../core/formats/format.ts';
import { placeFile } from '../core/formats/place-file.ts';
import type { PlacedOutcome } from '../core/formats/place-file.ts';
import { readFiles } from '../core/formats/read-files.ts';
import { shapefile } from '../core/formats/shapefile.ts';
import { isZip } from '../core/formats/zip/read-entries.ts';
import { decodeText } from '../engine/decode-text.ts';
import type { Effects } from './effects.ts';
import { readPath } from './find-source.ts';
import { parseBytes } from './parse-bytes.ts';
import type { ReadingOptions } from './parse-bytes.ts';

const PARTS = ['dbf', 'prj', 'cpg'];

/** Returns whether the bytes are read as GeoJSON, as they stand, of any length. */
export function isPlainGeojson(bytes: Uint8Array, { as = 'as-is', crs }: ReadingChoices): boolean {
  const isGeojson = bytes.length === 0 || (!isZip(bytes) && formatOf(bytes) === geojson);
  return isGeojson && as === 'as-is' && crs === undefined;
}

/** The other parts of a shapefile, which stand beside it with the same name; none where the bytes are none. */
export async function partsBeside(
  bytes: Uint8Array,
  file: string,
  effects: Effects,
): Promise<readonly NamedBytes[]> {
  if (!shapefile.detect(bytes)) return [];
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
 * Returns the features of the bytes of a file of any format that is known, on WGS 84; a
 * shapefile brings its other parts from beside it. Otherwise as {@link parseBytes}.
 */
export async function parseSource(
  bytes: Buffer,
  file: string,
  options: ReadingOptions & ReadingChoices,
  effects: Effects,
): Promise<PlacedOutcome> {
  if (isPlainGeojson(bytes, options)) return placeFile(parseBytes(bytes, file, options), undefined);
  const { as, crs, encoding, idProperty, numbers } = options;
  const given = { name: basename(file), bytes };
  const beside = await partsBeside(bytes, file, effects);
  return readFiles([given, ...beside], {
    as,
    crs,
    encoding,
    idProperty,
    numbers,
    decode: decodeText,
  });
}
