import { decimalQuotient } from './decimal-quotient.ts';

export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;
export const OPEN_LIST = 0x5b;
export const CLOSE_LIST = 0x5d;
export const COMMA = 0x2c;
export const COLON = 0x3a;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const PLUS = 0x2b;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const SMALL_E = 0x65;
const CAPITAL_E = 0x45;

/** Whole numbers below are exact in a double, and so are powers of ten up to the 22nd: one division rounds once. */
const GREATEST_EXACT = 2 ** 53;
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${String(exponent)}`));

/** The first digits of a longer number, up to 15, and a power of ten for the others: their product is exact in parts. */
const GREATEST_HIGH_PART = 1e14;
const GREATEST_SCALE = 1e15;

/** Characters of a number that is read here; nobody writes as many, and they could not be handed to a function. */
const LONGEST_NUMBER = 1_000;

/** What the bytes hold is no JSON, or JSON that is rather read by `JSON.parse`. Nobody but the scan sees it. */
export class NotScannable extends Error {}

/** Whether a byte can stand in a number or a word. */
function isOfScalar(byte: number): boolean {
  return (byte > COMMA && byte !== COLON && byte !== CLOSE_LIST && byte !== CLOSE_OBJECT) || byte === PLUS;
}

/** Returns the text of bytes in UTF-8, bytes that are none replaced. The platform brings it. */
export type DecodeUtf8 = (bytes: Uint8Array) => string;

/** Steps through the bytes of a JSON text. Values are read or skipped at the position, which moves behind them. */
export class ByteScanner {
  readonly bytes: Uint8Array;
  readonly #decode: DecodeUtf8;
  position = 0;
  /** The digits of the number at work, as a whole number; inexact from 2⁵³ up. */
  #digits = 0;

  constructor(bytes: Uint8Array, decode: DecodeUtf8) {
    this.bytes = bytes;
    this.#decode = decode;
  }

  /** Skips space and returns the byte behind it, at which the position stands; −1 at the end. */
  next(): number {
    const { bytes } = this;
    let byte = bytes[this.position];
    while (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) {
      this.position += 1;
      byte = bytes[this.position];
    }
    return byte ?? -1;
  }

  /** Takes one byte behind space, and returns whether it is this one. */
  take(byte: number): boolean {
    if (this.bytes[this.position] !== byte && this.next() !== byte) return false;
    this.position += 1;
    return true;
  }

  /** Takes one byte behind space, which must be this one. */
  expect(byte: number): void {
    if (!this.take(byte)) throw new NotScannable();
  }

  /**
   * Reads a number as `JSON.parse` does, bit for bit: up to 2⁵³ in digits and 22 of them behind the point it is a whole
   * number divided by a power of ten, both exact; more digits are divided in two parts; beyond, and in doubt, the text
   * is converted. NaN where there is no JSON number.
   *
   * @see Clinger 1990, How to Read Floating Point Numbers Accurately, section 2.
   */
  number(): number {
    const { bytes } = this;
    this.next();
    const start = this.position;
    const isNegative = bytes[start] === MINUS;
    const first = isNegative ? start + 1 : start;
    this.#digits = 0;
    let at = this.#readDigits(first);
    if (at === first || (bytes[first] === ZERO && at > first + 1)) return Number.NaN;
    let decimals = 0;
    if (bytes[at] === POINT) {
      const end = this.#readDigits(at + 1);
      decimals = end - at - 1;
      if (decimals === 0) return Number.NaN;
      at = end;
    }
    this.position = at;
    if (bytes[at] === SMALL_E || bytes[at] === CAPITAL_E) return this.#withExponent(start);
    if (decimals >= POWERS.length) return Number(this.#ascii(start));
    const divisor = POWERS[decimals] as number;
    const size = this.#digits < GREATEST_EXACT ? this.#digits / divisor : this.#longQuotient(first, divisor);
    if (Number.isNaN(size)) return Number(this.#ascii(start));
    return isNegative ? -size : size;
  }

  /** The number of more digits than a double holds, from its first digit to the position; NaN where that is not sure. */
  #longQuotient(first: number, divisor: number): number {
    const { bytes } = this;
    let high = 0;
    let low = 0;
    let scale = 1;
    for (let at = first; at < this.position; at += 1) {
      const digit = (bytes[at] as number) - ZERO;
      if (digit < 0) continue;
      if (high < GREATEST_HIGH_PART) high = high * 10 + digit;
      else {
        low = low * 10 + digit;
        scale *= 10;
      }
    }
    return scale <= GREATEST_SCALE ? decimalQuotient(high, scale, low, divisor) : Number.NaN;
  }

  /** Appends the digits that stand from a place on to those that were read, and returns the place behind them. */
  #readDigits(from: number): number {
    const { bytes } = this;
    let digits = this.#digits;
    let at = from;
    for (let byte = bytes[at] as number; byte >= ZERO && byte <= NINE; byte = bytes[at] as number) {
      digits = digits * 10 + (byte - ZERO);
      at += 1;
    }
    this.#digits = digits;
    return at;
  }

  /** Reads any value, by `JSON.parse`. */
  value(): unknown {
    this.next();
    const start = this.position;
    this.#skipValue();
    const text = this.#decode(this.bytes.subarray(start, this.position));
    try {
      return JSON.parse(text);
    } catch (cause) {
      throw new NotScannable('', { cause });
    }
  }

  /** Reads a string; `null` where there is none. */
  string(): string | null {
    if (this.next() !== QUOTE) return null;
    const value = this.value();
    return typeof value === 'string' ? value : null;
  }

  /** Skips a value by its brackets and quotes alone; whether it is JSON is for those who parse it. */
  #skipValue(): void {
    let depth = 0;
    do {
      const byte = this.next();
      if (byte === QUOTE) this.#skipString();
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth += this.#step();
      else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) depth -= this.#step();
      else if (byte === COMMA || byte === COLON) this.#step();
      else this.#skipScalar();
    } while (depth > 0);
    if (depth < 0) throw new NotScannable();
  }

  #step(): number {
    this.position += 1;
    return 1;
  }

  #skipString(): void {
    const { bytes } = this;
    let at = this.position + 1;
    for (let byte = bytes[at]; byte !== QUOTE; byte = bytes[at]) {
      if (byte === undefined) throw new NotScannable();
      at += byte === BACKSLASH ? 2 : 1;
    }
    this.position = at + 1;
  }

  #skipScalar(): void {
    const { bytes } = this;
    const start = this.position;
    for (let byte = bytes[start]; byte !== undefined && isOfScalar(byte); byte = bytes[this.position]) {
      this.position += 1;
    }
    if (this.position === start) throw new NotScannable();
  }

  /** Reads the number that begins at `start` and has an exponent, at which the position stands. */
  #withExponent(start: number): number {
    const { bytes } = this;
    let at = this.position + 1;
    if (bytes[at] === PLUS || bytes[at] === MINUS) at += 1;
    const from = at;
    while ((bytes[at] as number) >= ZERO && (bytes[at] as number) <= NINE) at += 1;
    if (at === from) return Number.NaN;
    this.position = at;
    return Number(this.#ascii(start));
  }

  #ascii(start: number): string {
    if (this.position - start > LONGEST_NUMBER) throw new NotScannable();
    return String.fromCharCode(...this.bytes.subarray(start, this.position));
  }
}
