import type { TextInk } from './ink.ts';

/** Returns how wide a text is in millimetres, set in letters of a size in millimetres. */
export type MeasureText = (text: string, size: number, isBold: boolean) => number;

/** How a text is set. */
export interface TextStyle {
  readonly size: number;
  readonly colour: string;
  readonly isBold?: boolean;
}

/** Ink on a part of the sheet, with the height that it takes there. */
export interface InkBlock<Kind = TextInk> {
  readonly height: number;
  readonly inks: readonly Kind[];
}

/** From line to line, as a share of the size of the letters. */
const LEADING = 1.32;

/** Where the first baseline lies below the top of a line, as a share of the size of the letters. */
const BASELINE = 1;

/** Returns a word in pieces that fit: a path or a hash may be longer than its column. */
function cutWord(word: string, fits: (text: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word)];
  const pieces: string[] = [];
  for (const { segment } of letters) {
    const last = pieces.at(-1);
    if (last !== undefined && fits(last + segment)) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

/**
 * Returns a text in lines no wider than a width in millimetres. Line feeds stay; a word that is wider than a line is cut
 * between letters, never between a letter and its marks.
 */
export function wrapText(
  text: string,
  width: number,
  { size, isBold = false }: Pick<TextStyle, 'size' | 'isBold'>,
  measure: MeasureText,
): readonly string[] {
  const fits = (line: string): boolean => measure(line, size, isBold) <= width;
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(/[ \t]+/).flatMap((each) => cutWord(each, fits))) {
      const last = lines.at(-1);
      if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines;
  });
}

/** Returns a text set in lines of a width, from its upper left corner; of more lines than `most` the rest is left out. */
export function textBlock(
  text: string,
  width: number,
  style: TextStyle,
  measure: MeasureText,
  most = Infinity,
): InkBlock {
  const lines = text.trim() === '' ? [] : wrapText(text, width, style, measure);
  const kept = lines.slice(0, most).map((line, index) => {
    return index === most - 1 && lines.length > most ? `${line.replace(/.{2}$/u, '')}…` : line;
  });
  return {
    height: kept.length * LEADING * style.size,
    inks: kept.map((line, index) => ({
      kind: 'text',
      text: line,
      x: 0,
      y: (BASELINE + index * LEADING) * style.size,
      ...style,
    })),
  };
}
