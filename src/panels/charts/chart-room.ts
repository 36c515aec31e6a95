import { wrapText } from '../../core/paper/sheet/text-block.ts';
import { letterMeasure } from '../print/letters.ts';

/** The room that a chart has, in pixels, and how the letters of the page fill it. */
export interface ChartRoom {
  readonly width: number;
  /** Size of the letters. */
  readonly em: number;
  readonly widthOf: (text: string) => number;
  /** Returns a text in lines that are no wider than a number of pixels. */
  readonly wrap: (text: string, width: number) => readonly string[];
}

/** Returns a room of a width, in letters of a size, both in pixels. */
export function chartRoom(width: number, em: number): ChartRoom {
  const measure = letterMeasure();
  return {
    width,
    em,
    widthOf: (text) => measure(text, em, false),
    wrap: (text, wide) => wrapText(text, wide, { size: em }, measure),
  };
}
