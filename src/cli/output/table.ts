import type { Language } from '../../i18n/language.ts';
import type { Cell, Row } from '../report.ts';
import { shownText } from './cell-text.ts';

const GAP = '  ';
const LONGEST_TEXT = 60;
/** Where numbers stand too, a text must not push them far away. */
const LONGEST_TEXT_AMONG_NUMBERS = 24;
const ELLIPSIS = '…';

/** Returns the rows as a table of aligned columns for a fixed-width screen: numbers to the right, long texts cut. */
export function formatTable(columns: readonly string[], rows: readonly Row[], language: Language): string {
  const cells = columns.map((column) => rows.map((row) => row[column] ?? null));
  const toRight = cells.map(isNumeric);
  const texts = cells.map((column, at) => {
    const longest = toRight[at] ? LONGEST_TEXT_AMONG_NUMBERS : LONGEST_TEXT;
    return column.map((cell) => cut(shownText(cell, language), longest));
  });
  const widths = columns.map((column, at) => widest([column, ...(texts[at] ?? [])]));
  const line = (parts: readonly string[]): string =>
    parts
      .map((text, at) => pad(text, widths[at] ?? 0, toRight[at] ?? false))
      .join(GAP)
      .trimEnd();
  const ruler = widths.map((length) => '-'.repeat(length));
  const body = rows.map((_, index) => line(texts.map((column) => column[index] ?? '')));
  return [line(columns), line(ruler), ...body, ''].join('\n');
}

function isNumeric(cells: readonly Cell[]): boolean {
  return cells.some((cell) => cell !== null && typeof cell !== 'string');
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, width(text)), 0);
}

function pad(text: string, length: number, toRight: boolean): string {
  const blanks = ' '.repeat(Math.max(0, length - width(text)));
  return toRight ? blanks + text : text + blanks;
}

/** Counts letters, not their combining marks, which take no room of their own. */
function width(text: string): number {
  return [...text.normalize('NFC').replace(/\p{Mark}/gu, '')].length;
}

function cut(text: string, longest: number): string {
  const letters = [...text.replace(/\s+/g, ' ')];
  if (letters.length <= longest) return letters.join('');
  return `${letters.slice(0, longest - 1).join('')}${ELLIPSIS}`;
}
