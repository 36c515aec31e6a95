import type { PaperSize } from '../paper-frame.ts';

/** Formats of paper for maps, as ISO 216 names them. */
export const papers = ['a4', 'a3'] as const;

export type PaperName = (typeof papers)[number];

export const orientations = ['portrait', 'landscape'] as const;

export type Orientation = (typeof orientations)[number];

const SHEETS: Readonly<Record<PaperName, PaperSize>> = {
  a4: { width: 210, height: 297 },
  a3: { width: 297, height: 420 },
};

const MILLIMETRES_PER_INCH = 25.4;

/** Returns width and height of a sheet in millimetres. */
export function sheetSize(paper: PaperName, orientation: Orientation): PaperSize {
  const { width, height } = SHEETS[paper];
  return orientation === 'portrait' ? { width, height } : { width: height, height: width };
}

/** Returns how many dots a sheet has at so many dots an inch: A4 at 300 has 2,480 by 3,508. */
export function sheetDots({ width, height }: PaperSize, perInch: number): PaperSize {
  const dots = (length: number): number => Math.round((length * perInch) / MILLIMETRES_PER_INCH);
  return { width: dots(width), height: dots(height) };
}

/** Returns by how much letters and margins of a paper are larger than those of A4. */
export function unitOf(paper: PaperName): number {
  return paper === 'a4' ? 1 : 1.25;
}
