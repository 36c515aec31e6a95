import { formatNumber, UNKNOWN } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { Cell, Decimal } from '../report.ts';

/** Returns the number with exactly the decimals of the cell and a point; a zero has no sign. */
export function plainDecimal({ value, decimals }: Decimal): string {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? (0).toFixed(decimals) : text;
}

/** Returns the cell for json: numbers are rounded to their decimals. */
export function jsonValue(cell: Cell): string | number | null {
  return isDecimal(cell) ? Number(plainDecimal(cell)) : cell;
}

/** Returns the cell for a reader, in the number format of the language. */
export function shownText(cell: Cell, language: Language): string {
  if (cell === null) return UNKNOWN;
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return formatNumber(cell, language);
  return formatNumber(cell.value, language, { decimals: cell.decimals });
}

/** Returns whether the cell is a number with fixed decimals. */
export function isDecimal(cell: Cell): cell is Decimal {
  return typeof cell === 'object' && cell !== null;
}
