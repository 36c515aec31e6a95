import type { Issue } from '../../base/issue.ts';
import { beginsWith } from '../first-bytes.ts';
import { formatIssue } from '../format-issue.ts';
import type { FormatIssueCode } from '../format-issue.ts';
import {
  HARMLESS_UNPACKED_BYTES,
  LARGEST_UNPACKED_BYTES,
  LARGEST_UNPACKING_RATIO,
  MOST_ENTRIES,
} from '../limits.ts';
import { crc32 } from './crc32.ts';
import { zipDirectory } from './zip-directory.ts';
import type { ZipEntry } from './zip-directory.ts';

const LOCAL_SIGNATURE = [0x50, 0x4b, 3, 4];
const EMPTY_SIGNATURE = [0x50, 0x4b, 5, 6];
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
const BYTES_PER_MEGABYTE = 1_000_000;

/** A file of an archive: its bytes, or the code of what is wrong with it. */
export interface ReadEntry {
  readonly name: string;
  readonly content: Uint8Array | FormatIssueCode;
}

type Inflate = (packed: Uint8Array, size: number) => Uint8Array;

/** Returns whether the bytes are a zip archive. */
export function isZip(bytes: Uint8Array): boolean {
  return beginsWith(bytes, LOCAL_SIGNATURE) || beginsWith(bytes, EMPTY_SIGNATURE);
}

/** What programs leave in archives and nobody means. */
function isMeant({ name }: ZipEntry): boolean {
  return !name.endsWith('/') && !/(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$)/.test(name);
}

function refusal(
  entries: readonly ZipEntry[],
  packed: number,
  mostBytes: number,
): Issue<FormatIssueCode> | null {
  if (entries.length > MOST_ENTRIES) return formatIssue('zip-entries', {}, { limit: MOST_ENTRIES });
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  const isBomb = size > HARMLESS_UNPACKED_BYTES && size > packed * LARGEST_UNPACKING_RATIO;
  if (!isBomb && size <= mostBytes) return null;
  const megabytes = Math.ceil(size / BYTES_PER_MEGABYTE);
  return formatIssue('zip-too-large', {}, { megabytes, limit: mostBytes / BYTES_PER_MEGABYTE });
}

function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_LENGTH > bytes.length) return null;
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packedSize > bytes.length ? null : bytes.subarray(start, start + packedSize);
}

function contentOf(bytes: Uint8Array, entry: ZipEntry, inflate: Inflate): Uint8Array | FormatIssueCode {
  if (entry.isEncrypted) return 'zip-encrypted';
  if (entry.method !== STORED && entry.method !== DEFLATED) return 'zip-method';
  const packed = packedBytes(bytes, entry);
  if (packed === null) return 'zip-entry-damaged';
  try {
    const content = entry.method === STORED ? packed : inflate(packed, entry.size);
    return content.length === entry.size && crc32(content) === entry.crc ? content : 'zip-entry-damaged';
  } catch {
    return 'zip-entry-damaged';
  }
}

/**
 * Yields the files of a zip archive, each checked against its CRC-32; archives in it stay packed. Returns one issue in
 * place of files where the archive has no directory or declares more than the limits allow: no more is unpacked than
 * the directory declares. Names are only names.
 */
export async function readEntries(
  bytes: Uint8Array,
  mostBytes = LARGEST_UNPACKED_BYTES,
): Promise<{ readonly entries: Iterable<ReadEntry> } | { readonly refused: Issue<FormatIssueCode> }> {
  const directory = zipDirectory(bytes, MOST_ENTRIES);
  if (directory === null) return { refused: formatIssue('zip-damaged', {}) };
  const refused = refusal(directory, bytes.length, mostBytes);
  if (refused !== null) return { refused };
  const { inflateSync } = await import('fflate');
  const inflate: Inflate = (packed, size) => inflateSync(packed, { out: new Uint8Array(size) });
  return { entries: contentsOf(bytes, directory.filter(isMeant), inflate) };
}

function* contentsOf(
  bytes: Uint8Array,
  directory: readonly ZipEntry[],
  inflate: Inflate,
): Generator<ReadEntry> {
  for (const entry of directory) yield { name: entry.name, content: contentOf(bytes, entry, inflate) };
}
