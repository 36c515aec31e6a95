import type { Position } from 'geojson';

/** What stands in one record: parts in the order of the file, or why it cannot be read. */
export type Shape =
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'unknown'; readonly type: number }
  | { readonly kind: 'point' | 'points'; readonly parts: readonly (readonly Position[])[] }
  | { readonly kind: 'lines' | 'rings'; readonly parts: readonly (readonly Position[])[] };

/** The shapes of a file, and whether its end is missing. */
export interface Shapes {
  readonly shapes: readonly Shape[];
  readonly isCutShort: boolean;
}

const HEADER_LENGTH = 100;
const RECORD_HEADER_LENGTH = 8;
const BYTES_PER_WORD = 2;
const POSITION_LENGTH = 16;
/** Types with heights or measures are those without, by their last digit: PolygonZ is 15, PolygonM 25. */
const KINDS: Readonly<Record<number, 'point' | 'lines' | 'rings' | 'points'>> = {
  1: 'point',
  3: 'lines',
  5: 'rings',
  8: 'points',
};
const GREATEST_TYPE = 28;

function positions(view: DataView, at: number, count: number): readonly Position[] {
  return Array.from({ length: count }, (_, index) => {
    const start = at + index * POSITION_LENGTH;
    return [view.getFloat64(start, true), view.getFloat64(start + 8, true)];
  });
}

function partsOf(view: DataView, kind: 'lines' | 'rings'): Shape {
  const partCount = view.getUint32(36, true);
  const pointCount = view.getUint32(40, true);
  const pointsAt = 44 + 4 * partCount;
  if (pointsAt + pointCount * POSITION_LENGTH > view.byteLength) return { kind: 'damaged' };
  const starts = Array.from({ length: partCount }, (_, part) => view.getUint32(44 + 4 * part, true));
  const bounds = [...starts, pointCount];
  if (bounds.some((bound, index) => bound > pointCount || bound < (bounds[index - 1] ?? 0))) {
    return { kind: 'damaged' };
  }
  const parts = starts.map((start, part) =>
    positions(view, pointsAt + start * POSITION_LENGTH, (bounds[part + 1] ?? start) - start),
  );
  return { kind, parts };
}

function shapeOf(view: DataView): Shape {
  if (view.byteLength < 4) return { kind: 'damaged' };
  const type = view.getUint32(0, true);
  if (type === 0) return { kind: 'none' };
  const kind = type > GREATEST_TYPE ? undefined : KINDS[type % 10];
  if (kind === undefined) return { kind: 'unknown', type };
  if (kind === 'point') {
    return view.byteLength < 20 ? { kind: 'damaged' } : { kind, parts: [positions(view, 4, 1)] };
  }
  if (view.byteLength < 44 && kind !== 'points') return { kind: 'damaged' };
  if (kind !== 'points') return partsOf(view, kind);
  if (view.byteLength < 40) return { kind: 'damaged' };
  const count = view.getUint32(36, true);
  if (40 + count * POSITION_LENGTH > view.byteLength) return { kind: 'damaged' };
  return { kind, parts: [positions(view, 40, count)] };
}

/**
 * Returns the shapes of the main file of a shapefile, x before y, heights and measures left away, in the units of its
 * reference system. A record that cannot be read keeps its place. The length in the header is not believed.
 *
 * @see ESRI 1998, Shapefile Technical Description, pages 4 to 24.
 */
export function readShp(bytes: Uint8Array): Shapes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shapes: Shape[] = [];
  let at = HEADER_LENGTH;
  while (at + RECORD_HEADER_LENGTH <= bytes.length) {
    const length = view.getUint32(at + 4, false) * BYTES_PER_WORD;
    const start = at + RECORD_HEADER_LENGTH;
    if (start + length > bytes.length) return { shapes, isCutShort: true };
    shapes.push(shapeOf(new DataView(bytes.buffer, bytes.byteOffset + start, length)));
    at = start + length;
  }
  return { shapes, isCutShort: at !== bytes.length };
}
