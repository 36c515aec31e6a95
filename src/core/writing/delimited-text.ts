import type { Cell } from './feature-table.ts';

/** How a table of text is written. */
export interface DelimitedStyle {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
  readonly yes: string;
  readonly no: string;
}

/** A text of cells, and how many of them a spreadsheet would have taken for formulas. */
interface Delimited {
  readonly text: string;
  readonly guarded: number;
}

const LINE_END = '\r\n';

/** Begins like a formula of a spreadsheet and is neither a plain number nor a lone dash. */
const FORMULA = /^(?![+-]?\d+(?:[.,]\d+)?$)(?!-$)[=+\-@\t\r]/;

function quoted(text: string): string {
  return /^\s|\s$|["\r\n,;]/.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Returns rows of cells as text, each row ended by CRLF: `null` is empty, an empty text is `""`, and a text that a
 * spreadsheet would take for a formula gets an apostrophe in front.
 *
 * @see RFC 4180, section 2; OWASP, CSV injection.
 */
export function delimitedText(rows: readonly (readonly Cell[])[], style: DelimitedStyle): Delimited {
  let guarded = 0;
  const cellText = (cell: Cell): string => {
    if (cell === null) return '';
    if (typeof cell === 'boolean') return cell ? style.yes : style.no;
    if (typeof cell === 'number') return quotedNumber(String(cell).replace('.', style.decimal), style);
    if (!FORMULA.test(cell)) return quoted(cell);
    guarded += 1;
    return quoted(`'${cell}`);
  };
  const lines = rows.map((cells) => cells.map(cellText).join(style.separator) + LINE_END);
  return { text: lines.join(''), guarded };
}

function quotedNumber(text: string, { separator }: DelimitedStyle): string {
  return text.includes(separator) ? `"${text}"` : text;
}
