import type { PaperSize } from '../paper-frame.ts';

/** A path in the syntax of SVG, in millimetres; filled by the even-odd rule. */
export interface PathInk {
  readonly kind: 'path';
  readonly d: string;
  readonly fill?: string;
  /** 0 to 1. */
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly strokeOpacity?: number;
}

/** One line of letters, standing on its baseline at x and y. */
export interface TextInk {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Size of the letters in millimetres. */
  readonly size: number;
  readonly colour: string;
  readonly isBold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Degrees clockwise around x and y. */
  readonly turn?: number;
  /** Room between letters in millimetres. */
  readonly spacing?: number;
  /** A rim around the letters, so that they can be read on lines. */
  readonly halo?: { readonly colour: string; readonly width: number };
}

/** Ink that is moved by x and y together, and cut off at the sides of a box there. */
export interface GroupInk {
  readonly kind: 'group';
  readonly x: number;
  readonly y: number;
  readonly clip: PaperSize | null;
  readonly inks: readonly Ink[];
}

/**
 * What stands on a sheet, from the bottom up, in millimetres: plain data, so that the page, the printer and the image
 * draw the very same sheet.
 */
export type Ink = PathInk | TextInk | GroupInk;

/** Returns ink moved to a place on the sheet. */
export function inksAt(x: number, y: number, inks: readonly Ink[], clip: PaperSize | null = null): GroupInk {
  return { kind: 'group', x, y, clip, inks };
}

/** Returns the path of a box. */
export function boxPath(x: number, y: number, width: number, height: number): string {
  return `M${String(x)} ${String(y)}h${String(width)}v${String(height)}h${String(-width)}Z`;
}

/** Returns the path of a circle. */
export function circlePath(x: number, y: number, radius: number): string {
  const r = String(radius);
  const across = String(2 * radius);
  return `M${String(x - radius)} ${String(y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 -${across} 0Z`;
}
