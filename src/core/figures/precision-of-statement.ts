/** How precisely a number was worded. */
export interface StatementPrecision {
  readonly value: number;
  readonly significantDigits: number;
  /** Half a unit of the last stated digit: what rounds to the statement lies no farther away. */
  readonly halfUnit: number;
}

/** Scale words by their singular and plural stems, in English, Spanish and Portuguese. */
const SCALES: readonly (readonly [pattern: RegExp, factor: number])[] = [
  [/^\s*(millions?|mill[oó]n(es)?|milh(ão|ões)|M)(?![\p{L}\d])/u, 1_000_000],
  [/^\s*(thousand|mil)(?![\p{L}\d])/u, 1_000],
];

const NUMBER = /\d+(?:[.,\u00a0\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?/;

/**
 * Returns the value and the precision of the first number of a wording: `1.7 million` stands for 1.65 to 1.75 million
 * and `70,000` for 65,000 to 75,000, since closing zeros without a decimal mark only give the size. `null` where the
 * wording has no digits. Points, commas and spaces may group thousands; one mark before three digits groups, unless a
 * scale word follows.
 */
export function precisionOfStatement(wording: string): StatementPrecision | null {
  const match = NUMBER.exec(wording);
  if (!match) return null;
  const rest = wording.slice(match.index + match[0].length);
  const factor = SCALES.find(([pattern]) => pattern.test(rest))?.[1] ?? 1;
  const { whole, decimals } = separate(match[0], factor);
  const digits = (whole + decimals).replace(/^0+/, '');
  const significant = decimals === '' ? digits.replace(/0+$/, '') : digits;
  const unit = factor * 10 ** (decimals === '' ? digits.length - significant.length : -decimals.length);
  return {
    value: Number(`${whole}.${decimals || '0'}`) * factor,
    significantDigits: Math.max(1, significant.length),
    halfUnit: unit / 2,
  };
}

/** Returns whether the measured value rounds to the statement, either end of the interval included. */
export function roundsTo(measured: number, statement: StatementPrecision): boolean {
  return Math.abs(measured - statement.value) <= statement.halfUnit;
}

/** The digits before and after the decimal mark. The last mark is decimal where it cannot be a thousands mark. */
function separate(number: string, factor: number): { whole: string; decimals: string } {
  const marks = [...number.matchAll(/[.,]/g)];
  const last = marks.at(-1);
  if (
    !last ||
    !isDecimalMark(
      number,
      marks.map(([mark]) => mark),
      last.index,
      factor,
    )
  ) {
    return { whole: number.replace(/\D/g, ''), decimals: '' };
  }
  return {
    whole: number.slice(0, last.index).replace(/\D/g, ''),
    decimals: number.slice(last.index + 1),
  };
}

function isDecimalMark(number: string, marks: readonly string[], at: number, factor: number): boolean {
  if (number.length - at - 1 !== 3) return true;
  if (marks.length > 1) return new Set(marks).size > 1;
  return factor > 1;
}
