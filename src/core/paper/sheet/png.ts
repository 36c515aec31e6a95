import { crc32 } from '../../formats/zip/crc32.ts';
import type { PaperSize } from '../paper-frame.ts';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

const INCHES_PER_METRE = 1000 / 25.4;

/** Eight bits a channel, red, green and blue, without interlacing. */
const DEPTH_AND_KIND = [8, 2, 0, 0, 0];

/** The filter that keeps the difference to the dot on the left. */
const SUB = 1;

/** Returns a chunk of a PNG file: length, type, data and check sum. */
export function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(data.length + 12);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(
    Array.from(type, (letter) => letter.charCodeAt(0)),
    4,
  );
  chunk.set(data, 8);
  view.setUint32(data.length + 8, crc32(chunk.subarray(4, data.length + 8)));
  return chunk;
}

/**
 * Returns how a PNG file begins: its size in dots, and how many of them go to an inch, so that it prints as large as it is
 * meant. `IDAT` chunks with rows of {@link filteredRows} in one stream of zlib follow, and an empty `IEND`.
 *
 * @see W3C 2003, Portable Network Graphics, sections 5, 11.2.2 and 11.3.5.3.
 */
export function pngHead({ width, height }: PaperSize, perInch: number): readonly Uint8Array[] {
  const head = new Uint8Array(13);
  const headView = new DataView(head.buffer);
  headView.setUint32(0, width);
  headView.setUint32(4, height);
  head.set(DEPTH_AND_KIND, 8);
  const perMetre = new Uint8Array(9);
  const view = new DataView(perMetre.buffer);
  view.setUint32(0, Math.round(perInch * INCHES_PER_METRE));
  view.setUint32(4, Math.round(perInch * INCHES_PER_METRE));
  view.setUint8(8, 1);
  return [SIGNATURE, pngChunk('IHDR', head), pngChunk('pHYs', perMetre)];
}

/** Returns rows of dots in red, green, blue and alpha as a PNG file holds them: without alpha, each dot less the one before. */
export function filteredRows(rgba: Uint8ClampedArray, width: number): Uint8Array<ArrayBuffer> {
  const height = rgba.length / (4 * width);
  const rows = new Uint8Array(height * (3 * width + 1));
  let at = 0;
  for (let row = 0; row < height; row += 1) {
    rows[at] = SUB;
    at += 1;
    const start = 4 * width * row;
    for (let dot = start; dot < start + 4 * width; dot += 4) {
      const isFirst = dot === start;
      for (let channel = dot; channel < dot + 3; channel += 1) {
        rows[at] = (rgba[channel] as number) - (isFirst ? 0 : (rgba[channel - 4] as number));
        at += 1;
      }
    }
  }
  return rows;
}
