import type { NumberStyle } from '../format.ts';
import { readDegrees } from './degrees-text.ts';
import { numberWith, readNumber } from './number-text.ts';
import type { DecimalMark } from './number-text.ts';
import type { TableLayout } from './table-layout.ts';

type Row = readonly string[];

const MARKS: Readonly<Record<NumberStyle, DecimalMark>> = { 'es-PE': '.', en: '.', 'es-CO': ',' };

/** A number that could be either of two, with what each would be and how to say which it is. */
type Ambiguity = Readonly<
  Record<'example' | 'column' | 'grouped' | 'whole' | 'fraction' | 'thousands' | 'decimals', string>
>;

/** A cell that is no number. */
interface Unreadable {
  readonly column: string;
  readonly found: string;
}

const EXCERPT_LENGTH = 24;

/** The coordinates of a table, its numbers read as the person says, or as the table itself proves. */
export class CoordinateCells {
  readonly #columns: readonly [first: number, second: number];
  readonly #areDegrees: boolean;
  readonly #names: Row;
  readonly #mark: DecimalMark | null;
  /** The mark that the person named: then nothing else is a number. */
  readonly #isMarkSaid: boolean;
  readonly ambiguous: Ambiguity | null;
  readonly firstNorthing: number | null;

  constructor(rows: readonly Row[], { header, columns }: TableLayout, numbers: NumberStyle | undefined) {
    const { x, y, lon, lat } = columns;
    this.#areDegrees = x === undefined || y === undefined;
    this.#columns = [x ?? lon ?? 0, y ?? lat ?? 0];
    this.#names = rows[header] ?? [];
    const body = rows.slice(header + 1);
    this.#isMarkSaid = numbers !== undefined;
    this.#mark = numbers === undefined ? this.#proven(body) : MARKS[numbers];
    this.ambiguous = this.#mark === null && !this.#areDegrees ? this.#firstAmbiguous(body) : null;
    const [first] = body.map((row) => this.position(row)).filter((position) => 'numbers' in position);
    this.firstNorthing = first?.numbers[1] ?? null;
  }

  /** Returns the two numbers of a row, or the cell that is none. */
  position(row: Row): { readonly numbers: readonly [number, number] } | Unreadable {
    const [first, second] = this.#columns;
    const [one, other] = [this.#number(row[first] ?? ''), this.#number(row[second] ?? '')];
    if (one !== null && other !== null) return { numbers: [one, other] };
    const column = one === null ? first : second;
    const name = this.#names[column]?.trim() ?? String(column + 1);
    return { column: name, found: (row[column] ?? '').trim().slice(0, EXCERPT_LENGTH) };
  }

  #number(cell: string): number | null {
    if (this.#areDegrees && !this.#isMarkSaid) return readDegrees(cell);
    const reading = readNumber(cell);
    if (reading.kind === 'none') return readDegrees(cell);
    if (reading.kind === 'number' && !this.#isMarkSaid) return reading.value;
    return this.#mark === null ? null : numberWith(cell, this.#mark);
  }

  /** The one mark that stands before decimals wherever this table leaves no doubt; `null` where none does, or two do. */
  #proven(body: readonly Row[]): DecimalMark | null {
    const marks = new Set<DecimalMark>();
    for (const row of body) {
      for (const column of this.#columns) {
        const reading = readNumber(row[column] ?? '');
        if (reading.kind === 'number' && reading.proves !== null) marks.add(reading.proves);
      }
    }
    const [mark] = marks;
    return marks.size === 1 && mark !== undefined ? mark : null;
  }

  #firstAmbiguous(body: readonly Row[]): Ambiguity | null {
    for (const row of body) {
      for (const column of this.#columns) {
        const cell = row[column] ?? '';
        const reading = readNumber(cell);
        if (reading.kind !== 'either') continue;
        const { mark, whole, fraction } = reading;
        const [thousands, decimals] = mark === '.' ? ['es-CO', 'en'] : ['en', 'es-CO'];
        const name = this.#names[column]?.trim() ?? String(column + 1);
        const grouped = whole + fraction;
        return {
          example: cell.trim(),
          column: name,
          grouped,
          whole,
          fraction,
          thousands,
          decimals,
        } as Ambiguity;
      }
    }
    return null;
  }
}
