/** The mark before the decimals. */
export type DecimalMark = '.' | ',';

/**
 * What a text is as a number: one number, with the mark that it proves to stand before decimals, where it proves one;
 * one of two numbers, `whole` thousands or with a fraction of three digits; or none.
 */
export type NumberReading =
  | { readonly kind: 'number'; readonly value: number; readonly proves: DecimalMark | null }
  | {
      readonly kind: 'either';
      readonly mark: DecimalMark;
      readonly sign: string;
      readonly whole: string;
      readonly fraction: string;
    }
  | { readonly kind: 'none' };

const NONE: NumberReading = { kind: 'none' };

/** No number that anybody writes is longer. */
const LONGEST = 40;

const PLAIN = /^\d+$/;
const SCIENTIFIC = /^\d+(\.\d+)?e[+-]?\d+$/i;
/** Apostrophes and spaces only ever part thousands: 434'129,54. */
const PARTED = /^\d{1,3}(?:[ '’ʹ`´\u00a0\u2009\u202f]\d{3})+(?:([.,])(\d*))?$/;
const ENGLISH = /^\d{1,3}(?:,\d{3})+\.\d*$/;
const COLOMBIAN = /^\d{1,3}(?:\.\d{3})+,\d*$/;
const TWICE = /^\d{1,3}([.,])\d{3}(?:\1\d{3})+$/;
const ONCE = /^(\d*)([.,])(\d*)$/;

function other(mark: DecimalMark): DecimalMark {
  return mark === '.' ? ',' : '.';
}

function isMark(text: string | undefined): text is DecimalMark {
  return text === '.' || text === ',';
}

/** The number of digits with this mark before the decimals, all other marks parting thousands. */
function valueOf(sign: string, body: string, mark: DecimalMark): number {
  const digits = [...body].filter((each) => /\d/.test(each) || each === mark).join('');
  return Number(`${sign}${digits.replace(mark, '.')}`);
}

function found(sign: string, body: string, mark: DecimalMark): NumberReading {
  return { kind: 'number', value: valueOf(sign, body, mark), proves: mark };
}

function once(
  sign: string,
  body: string,
  [, whole = '', mark, fraction = '']: RegExpExecArray,
): NumberReading {
  if (!isMark(mark) || whole + fraction === '') return NONE;
  const isEither = fraction.length === 3 && whole.length >= 1 && whole.length <= 3 && !whole.startsWith('0');
  // Nobody writes a negative easting or northing, and degrees have no thousands.
  if (!isEither || sign === '-') return found(sign, body, mark);
  return { kind: 'either', mark, sign, whole, fraction };
}

/**
 * Returns what a text is as a number, in any of the ways in which numbers are written in Peru, Colombia and elsewhere:
 * 868927.84, 868,927.84, 868.927,84, 434'129,54, 434 129,54. A text such as 868.927 is either of two, and never guessed.
 */
export function readNumber(text: string): NumberReading {
  if (text.length > LONGEST) return NONE;
  const [, sign = '', body = ''] =
    /^([+-]?)\s*(.*?)(?:\s*m)?$/i.exec(text.trim().replace(/^[−–]/, '-')) ?? [];
  if (PLAIN.test(body) || SCIENTIFIC.test(body)) {
    return { kind: 'number', value: Number(sign + body), proves: null };
  }
  const parted = PARTED.exec(body);
  if (parted !== null) {
    return isMark(parted[1])
      ? found(sign, body, parted[1])
      : { kind: 'number', value: valueOf(sign, body, '.'), proves: null };
  }
  if (ENGLISH.test(body)) return found(sign, body, '.');
  if (COLOMBIAN.test(body)) return found(sign, body, ',');
  const twice = TWICE.exec(body)?.[1];
  if (isMark(twice)) return found(sign, body, other(twice));
  const single = ONCE.exec(body);
  return single === null ? NONE : once(sign, body, single);
}

/** Returns the number that a text is where this mark stands before decimals; `null` where it cannot be. */
export function numberWith(text: string, mark: DecimalMark): number | null {
  const reading = readNumber(text);
  if (reading.kind === 'none') return null;
  if (reading.kind === 'number') {
    return reading.proves === null || reading.proves === mark ? reading.value : null;
  }
  const { sign, whole, fraction } = reading;
  return Number(sign + whole + (reading.mark === mark ? '.' : '') + fraction);
}
