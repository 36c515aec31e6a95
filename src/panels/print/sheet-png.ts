import { filteredRows, pngChunk, pngHead } from '../../core/paper/sheet/png.ts';
import { sheetDots } from '../../core/paper/sheet/sheet-paper.ts';
import type { Sheet } from '../../core/paper/sheet/sheet.ts';
import { drawInks } from './draw-inks.ts';
import { loadLetters } from './letters.ts';

/** What printers of books ask for. */
export const DOTS_PER_INCH = 300;

/** Rows that are drawn at a time: a whole A3 would take 70 MB, a band of it 5. */
const BAND = 256;

/** Lets the page answer between two bands. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Returns the compressed rows of a sheet, drawn band by band. */
async function compressedBands({ size, inks }: Sheet): Promise<Uint8Array> {
  const { width, height } = sheetDots(size, DOTS_PER_INCH);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = BAND;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('The browser draws no image: it gives no canvas');
  const stream = new CompressionStream('deflate');
  const writer = stream.writable.getWriter();
  const result = new Response(stream.readable).arrayBuffer();
  for (let top = 0; top < height; top += BAND) {
    context.setTransform(width / size.width, 0, 0, height / size.height, 0, -top);
    drawInks(context, inks);
    const rows = Math.min(BAND, height - top);
    await writer.write(filteredRows(context.getImageData(0, 0, width, rows).data, width));
    await breathe();
  }
  await writer.close();
  return new Uint8Array(await result);
}

/**
 * Returns a sheet as an image at 300 dots an inch: A4 has 2,480 by 3,508 dots. It is drawn in bands, so that it needs
 * little memory, and says how large it is, so that it prints to scale. Rejects where the browser gives no canvas.
 */
export async function sheetPng(sheet: Sheet): Promise<Blob> {
  await loadLetters();
  const parts = [
    ...pngHead(sheetDots(sheet.size, DOTS_PER_INCH), DOTS_PER_INCH),
    pngChunk('IDAT', await compressedBands(sheet)),
    pngChunk('IEND', new Uint8Array()),
  ];
  return new Blob(
    parts.map((part) => new Uint8Array(part)),
    { type: 'image/png' },
  );
}
