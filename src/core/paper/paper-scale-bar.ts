/** A mark of the scale bar: the length on the ground in metres, and its distance from 0 on paper in millimetres. */
export interface ScaleMark {
  readonly metres: number;
  readonly at: number;
}

const MILLIMETRES_PER_METRE = 1000;

/** Into how many parts a length is cut that begins with 1, 2 or 5. */
const PARTS: Readonly<Record<number, number>> = { 1: 4, 2: 4, 5: 5 };

/**
 * Returns the marks of a scale bar from 0 to the longest round length (1, 2 or 5 times a power of ten) that fits into a
 * length of paper in millimetres. It is true in the plane of the zone; on the ground that is at most 0.1 % longer or
 * shorter inside a UTM zone.
 */
export function paperScaleBar(denominator: number, longest: number): readonly ScaleMark[] {
  const most = (longest * denominator) / MILLIMETRES_PER_METRE;
  const power = 10 ** Math.floor(Math.log10(most * (1 + 1e-9)));
  const step = [5, 2, 1].find((each) => each * power <= most * (1 + 1e-9)) ?? 1;
  const parts = PARTS[step] ?? 1;
  const part = (step * power) / parts;
  return Array.from({ length: parts + 1 }, (_, index) => ({
    metres: index * part,
    at: (index * part * MILLIMETRES_PER_METRE) / denominator,
  }));
}
