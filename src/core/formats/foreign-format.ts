import { beginsWith, headText, looksBinary } from './first-bytes.ts';
import { rootTag } from './xml/root-tag.ts';

const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['FlatGeobuf, version 1 or 2', [0x66, 0x67, 0x62]],
  ['Shapefile (.shx)', [0, 0, 0x27, 0x0a]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7-Zip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['DWG', [0x41, 0x43, 0x31, 0x30]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['TIFF', [0x49, 0x49, 0x2a, 0]],
  ['TIFF', [0x4d, 0x4d, 0, 0x2a]],
  ['gzip', [0x1f, 0x8b]],
  ['Parquet', [0x50, 0x41, 0x52, 0x31]],
  ['Excel 97 (xls)', [0xd0, 0xcf, 0x11, 0xe0]],
];

/** A table of dBASE begins with its version and the day of its last change. */
function isTable([version, , month = 0, day = 0]: Uint8Array): boolean {
  return version === 3 && month <= 12 && day <= 31;
}

/**
 * Returns what a file is that no format of ours knows: a name that a person can look up, `XML (html)` for another root
 * element, or the first bytes in hexadecimal. `null` where it is text of no known kind.
 */
export function foreignFormat(bytes: Uint8Array): string | null {
  const known = SIGNATURES.find(([, signature]) => beginsWith(bytes, signature));
  if (known !== undefined) return known[0];
  if (isTable(bytes)) return 'dBASE (.dbf)';
  const tag = rootTag(headText(bytes));
  if (tag !== null) return tag === 'html' ? 'HTML' : `XML (${tag})`;
  if (!looksBinary(bytes)) return null;
  return [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
}
