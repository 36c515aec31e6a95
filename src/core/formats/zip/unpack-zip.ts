import type { Issue } from '../../base/issue.ts';
import { beginsWith } from '../first-bytes.ts';
import type { NamedBytes } from '../format.ts';
import { formatIssue } from '../format-issue.ts';
import type { FormatIssueCode } from '../format-issue.ts';
import {
  DEEPEST_ARCHIVE,
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

/** The files of an archive, and what is wrong with it. */
export interface Unpacked {
  readonly files: readonly NamedBytes[];
  readonly issues: readonly Issue<FormatIssueCode>[];
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

function refusal(entries: readonly ZipEntry[] | null, packed: number): Issue<FormatIssueCode> | null {
  if (entries === null) return formatIssue('zip-damaged', {});
  if (entries.length > MOST_ENTRIES) return formatIssue('zip-entries', {}, { limit: MOST_ENTRIES });
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  const isBomb = size > HARMLESS_UNPACKED_BYTES && size > packed * LARGEST_UNPACKING_RATIO;
  if (!isBomb && size <= LARGEST_UNPACKED_BYTES) return null;
  const megabytes = Math.ceil(size / BYTES_PER_MEGABYTE);
  return formatIssue('zip-too-large', {}, { megabytes, limit: LARGEST_UNPACKED_BYTES / BYTES_PER_MEGABYTE });
}

function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_LENGTH > bytes.length) return null;
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packedSize > bytes.length ? null : bytes.subarray(start, start + packedSize);
}

/** The bytes of an entry, or the code of what is wrong with it. */
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
 * Returns the files of a zip archive, and of archives in it, each checked against its CRC-32. No more is unpacked than
 * the directory declares, and nothing where it declares more than the limits allow. Names are only names: nothing is
 * written.
 */
export async function unpackZip({ name, bytes }: NamedBytes, depth = 1): Promise<Unpacked> {
  const entries = zipDirectory(bytes, MOST_ENTRIES);
  const refused = refusal(entries, bytes.length);
  if (refused !== null || entries === null) return { files: [], issues: refused === null ? [] : [refused] };
  const { inflateSync } = await import('fflate');
  const inflate: Inflate = (packed, size) => inflateSync(packed, { out: new Uint8Array(size) });
  const files: NamedBytes[] = [];
  const issues: Issue<FormatIssueCode>[] = [];
  for (const entry of entries.filter(isMeant)) {
    const content = contentOf(bytes, entry, inflate);
    const inside = `${name}/${entry.name}`;
    if (typeof content === 'string') issues.push(formatIssue(content, { file: inside }));
    else if (!isZip(content)) files.push({ name: inside, bytes: content });
    else if (depth >= DEEPEST_ARCHIVE) issues.push(formatIssue('zip-too-deep', { file: inside }));
    else {
      const inner = await unpackZip({ name: inside, bytes: content }, depth + 1);
      files.push(...inner.files);
      issues.push(...inner.issues);
    }
  }
  return { files, issues };
}
