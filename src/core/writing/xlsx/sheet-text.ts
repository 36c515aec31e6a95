import type { Cell, ColumnType } from '../feature-table.ts';
import type { XmlTexts } from '../xml-texts.ts';

/** The positions of the looks of cells in `styles.xml`. */
const STYLES = { date: 1, heading: 2 };

/** The most letters of a cell. */
export const LONGEST_CELL = 32_767;
const LETTERS = 26;
const MILLISECONDS_PER_DAY = 86_400_000;
/** The day before the first of 1900, moved by a leap day that Excel believes there was in that year. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_TRUE_DAY = Date.UTC(1900, 2, 1);
const NARROWEST = 10;
const WIDEST = 50;

/** Returns the name of a column by its position from 0: A, B, …, Z, AA. */
function columnName(at: number): string {
  const rest = Math.floor(at / LETTERS);
  const letter = String.fromCharCode(65 + (at % LETTERS));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

/** A sheet as rows of cells, the first of them headings. */
export interface Sheet {
  readonly rows: readonly (readonly Cell[])[];
  /** Types of the columns; without one a cell is what it is. */
  readonly types: readonly ColumnType[];
}

function cellText(cell: Cell, type: ColumnType | undefined, at: string, texts: XmlTexts): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${String(cell)}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${String(Number(cell))}</v></c>`;
  const day = type === 'date' ? Date.parse(cell) : Number.NaN;
  if (day >= FIRST_TRUE_DAY) {
    return `<c r="${at}" s="${String(STYLES.date)}"><v>${String((day - DAY_ZERO) / MILLISECONDS_PER_DAY)}</v></c>`;
  }
  const kept = cell.slice(0, LONGEST_CELL);
  // An underscore that would make a letter of what follows is written as one itself.
  const literal = kept.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${texts.cell(literal)}</t></is></c>`;
}

function widths({ rows }: Sheet): string {
  const [headings = []] = rows;
  const widest = headings.map((heading) =>
    Math.min(WIDEST, Math.max(NARROWEST, String(heading ?? '').length + 2)),
  );
  const columns = widest.map((width, at) => {
    const number = String(at + 1);
    return `<col min="${number}" max="${number}" width="${String(width)}" customWidth="1"/>`;
  });
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

/**
 * Returns a sheet with its headings in bold, which stay in sight. Days before March 1900, which the format does not know
 * for certain, are texts.
 *
 * @see ECMA-376-1, Office Open XML, sections 18.3.1 and 18.17.4.1.
 */
export function sheetText(sheet: Sheet, texts: XmlTexts): string {
  const rows = sheet.rows.map((cells, row) => {
    const number = String(row + 1);
    const written = cells.map((cell, at) => {
      const place = `${columnName(at)}${number}`;
      const text = cellText(cell, row === 0 ? 'text' : sheet.types[at], place, texts);
      return row === 0 ? text.replace('<c ', `<c s="${String(STYLES.heading)}" `) : text;
    });
    return `<row r="${number}">${written.join('')}</row>\n`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" ',
    `state="frozen"/></sheetView></sheetViews>${widths(sheet)}<sheetData>\n`,
    ...rows,
    '</sheetData></worksheet>\n',
  ].join('');
}
