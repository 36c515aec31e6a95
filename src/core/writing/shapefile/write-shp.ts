import { boundsAround, boundsOfLine } from '../../geometry/bounds.ts';
import type { Bounds } from '../../geometry/bounds.ts';
import { ByteBuffer } from '../byte-buffer.ts';
import type { ShapeLayer, ShapeRow } from './shape-kind.ts';

const FILE_CODE = 9994;
const VERSION = 1000;
const HEADER_LENGTH = 100;
const RECORD_HEADER_LENGTH = 8;
const BYTES_PER_WORD = 2;
const POINT = 1;
const POINTS = 8;

function boundsOf(parts: ShapeRow['parts']): Bounds | null {
  return boundsAround(parts.map(boundsOfLine).filter((box) => box !== null));
}

function box(buffer: ByteBuffer, bounds: Bounds | null): ByteBuffer {
  return buffer.doubles(
    bounds === null ? [0, 0, 0, 0] : [bounds.west, bounds.south, bounds.east, bounds.north],
  );
}

function content(type: ShapeLayer['type'], { parts }: ShapeRow): Uint8Array {
  const buffer = new ByteBuffer();
  const [first] = parts;
  if (first === undefined) return buffer.integer(0).finished();
  buffer.integer(type);
  const all = parts.flat();
  if (type !== POINT) box(buffer, boundsOf(parts));
  if (type === POINTS) buffer.integer(all.length);
  if (type !== POINT && type !== POINTS) {
    buffer.integer(parts.length).integer(all.length);
    let start = 0;
    for (const part of parts) {
      buffer.integer(start);
      start += part.length;
    }
  }
  for (const [lon = 0, lat = 0] of all) buffer.double(lon).double(lat);
  return buffer.finished();
}

function header(layer: ShapeLayer, bytes: number): ByteBuffer {
  const buffer = new ByteBuffer().integer(FILE_CODE, false).fill(20);
  buffer
    .integer(bytes / BYTES_PER_WORD, false)
    .integer(VERSION)
    .integer(layer.type);
  return box(buffer, boundsOf(layer.rows.flatMap(({ parts }) => parts))).fill(32);
}

/**
 * Returns the main file of a shapefile and its index.
 *
 * @see ESRI 1998, Shapefile Technical Description, pages 2 to 24.
 */
export function writeShp(layer: ShapeLayer): { readonly shp: Uint8Array; readonly shx: Uint8Array } {
  const contents = layer.rows.map((row) => content(layer.type, row));
  const length = contents.reduce((sum, bytes) => sum + RECORD_HEADER_LENGTH + bytes.length, HEADER_LENGTH);
  const shp = header(layer, length);
  const shx = header(layer, HEADER_LENGTH + RECORD_HEADER_LENGTH * contents.length);
  contents.forEach((bytes, index) => {
    const words = bytes.length / BYTES_PER_WORD;
    shx.integer(shp.length / BYTES_PER_WORD, false).integer(words, false);
    shp
      .integer(index + 1, false)
      .integer(words, false)
      .bytes(bytes);
  });
  return { shp: shp.finished(), shx: shx.finished() };
}
