import { exifOrientation, orientationSegment } from './exif-orientation.ts';
import { joinedBytes } from '../joined-bytes.ts';

const MARKER = 0xff;
const START_OF_IMAGE = 0xd8;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
const FIRST_APPLICATION = 0xe0;
const EXIF = 0xe1;
const PROFILE = 0xe2;
const ADOBE = 0xee;
const LAST_APPLICATION = 0xef;
const COMMENT = 0xfe;
const UPRIGHT = 1;
const HEADER_LENGTH = 4;

/** `ICC_PROFILE`: other segments of its kind point at more pictures, each with data of its own. */
const PROFILE_MARK = [0x49, 0x43, 0x43, 0x5f, 0x50, 0x52, 0x4f, 0x46, 0x49, 0x4c, 0x45];

/** Whether a segment says how to paint the picture, and not where, when or by whom it was taken. */
function isPaint(kind: number, content: Uint8Array): boolean {
  if (kind === FIRST_APPLICATION || kind === ADOBE) return true;
  if (kind === PROFILE) return PROFILE_MARK.every((byte, index) => content[index] === byte);
  return kind !== COMMENT && !(kind > FIRST_APPLICATION && kind <= LAST_APPLICATION);
}

function isRestart(kind: number): boolean {
  return kind >= 0xd0 && kind <= 0xd7;
}

/** Where the picture data of a scan end: at the next marker that is neither a restart nor an escaped byte. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === MARKER && next !== 0 && next !== MARKER && !isRestart(next)) return at;
  }
  return bytes.length;
}

interface Segment {
  readonly kind: number;
  /** Without marker and length. */
  readonly content: Uint8Array;
  /** Where it ends, the picture data of a scan with it. */
  readonly end: number;
}

/** The segment at a place; `null` where there is none, or it does not end inside the file. */
function segmentAt(bytes: Uint8Array, at: number): Segment | null {
  const kind = bytes[at + 1];
  if (bytes[at] !== MARKER || kind === undefined) return null;
  // Any number of these may stand before a marker.
  if (kind === MARKER) return { kind, content: bytes.subarray(at, at), end: at + 1 };
  const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
  const end = at + 2 + length;
  if (length < 2 || end > bytes.length) return null;
  const content = bytes.subarray(at + HEADER_LENGTH, end);
  return { kind, content, end: kind === START_OF_SCAN ? endOfScan(bytes, end) : end };
}

/**
 * Returns a photo in JPEG without everything that is not the picture: place, time, camera, comments, previews, what
 * stands behind its end. How it must be turned stays. `null` where the bytes are no whole JPEG.
 *
 * @see ITU-T T.81, annex B.
 */
export function bareJpeg(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== MARKER || bytes[1] !== START_OF_IMAGE) return null;
  const kept: Uint8Array[] = [];
  let orientation = UPRIGHT;
  let at = 2;
  while (bytes[at + 1] !== END_OF_IMAGE) {
    const segment = segmentAt(bytes, at);
    if (segment === null) return null;
    const { kind, content, end } = segment;
    if (kind === EXIF) orientation = Math.max(orientation, exifOrientation(content));
    if (kind !== MARKER && isPaint(kind, content)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  const turn = orientation === UPRIGHT ? [] : [orientationSegment(orientation)];
  return joinedBytes([bytes.subarray(0, 2), ...turn, ...kept, bytes.subarray(at, at + 2)]);
}
