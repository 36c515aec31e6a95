import { constants } from 'node:buffer';
import type { Outcome } from '../core/base/issue.ts';
import type { ParsedFile } from '../core/base/parsed-file.ts';
import { parseGeojson } from '../core/formats/parse-geojson.ts';
import type { GeojsonOptions } from '../core/formats/parse-geojson.ts';
import { Breakdown } from './failure.ts';

const BYTES_PER_MEGABYTE = 2 ** 20;

/** Returns the features of the bytes of a GeoJSON file in UTF-8; throws a Breakdown beyond the longest text. */
export function parseBytes(bytes: Buffer, file: string, options: GeojsonOptions): Outcome<ParsedFile> {
  if (bytes.length > constants.MAX_STRING_LENGTH) {
    throw new Breakdown('tooLarge', {
      file,
      megabytes: Math.ceil(bytes.length / BYTES_PER_MEGABYTE),
      limit: Math.floor(constants.MAX_STRING_LENGTH / BYTES_PER_MEGABYTE),
    });
  }
  return parseGeojson(bytes.toString('utf8'), options);
}
