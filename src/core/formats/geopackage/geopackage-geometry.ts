import { DamagedGeometry } from '../unread-geometry.ts';
import type { RawGeometry } from '../xml/kml-geometry.ts';
import { readWkb } from './read-wkb.ts';

const HEADER_LENGTH = 8;
const EMPTY = 0b1_0000;
/** Bytes of the envelope, by the number that says which there is. */
const ENVELOPES: readonly (number | undefined)[] = [0, 32, 48, 48, 64];

/**
 * Returns the geometry of a cell; `null` where it is empty. Throws as {@link readWkb} does.
 *
 * @see OGC 12-128r18, GeoPackage Encoding Standard, section 2.1.3.
 */
export function geopackageGeometry(cell: Uint8Array): RawGeometry | null {
  const isGeometry = cell.length >= HEADER_LENGTH && cell[0] === 0x47 && cell[1] === 0x50;
  const flags = cell[3] ?? 0;
  const envelope = ENVELOPES[(flags >> 1) & 0b111];
  if (!isGeometry || envelope === undefined) throw new DamagedGeometry();
  if ((flags & EMPTY) !== 0) return null;
  return readWkb(cell.subarray(HEADER_LENGTH + envelope));
}
