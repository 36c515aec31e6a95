import { strToU8 } from 'fflate';
import { ByteBuffer } from '../byte-buffer.ts';

/** A number to be stored as a fraction, whole or not. */
interface Real {
  readonly real: number;
}

/** What can be stored; a plain number is a whole one. */
export type StoredValue = string | number | Real | Uint8Array | null;

const REAL = 7;
const ZERO = 8;
const ONE = 9;
const FIRST_BLOB = 12;
const FIRST_TEXT = 13;

/** The types of whole numbers with how many bytes each has. */
const INTEGERS: readonly (readonly [serial: number, bytes: number])[] = [
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 4],
  [5, 6],
  [6, 8],
];

/** Appends a whole number as 1 to 9 bytes, the greatest first: 7 bits each, but 8 of a ninth. */
export function appendVarint(buffer: ByteBuffer, value: number): ByteBuffer {
  if (value < 0) return appendNegative(buffer, value);
  const digits: number[] = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) {
    digits.push((rest % 128) | 0x80);
  }
  for (const digit of digits.reverse()) buffer.byte(digit);
  return buffer;
}

function appendNegative(buffer: ByteBuffer, value: number): ByteBuffer {
  const bits = BigInt.asUintN(64, BigInt(value));
  for (let shift = 57n; shift >= 8n; shift -= 7n) buffer.byte(Number((bits >> shift) & 0x7fn) | 0x80);
  return buffer.byte(Number(bits & 0xffn));
}

function integerSerial(value: number): readonly [serial: number, bytes: number] {
  const fits = ([, bytes]: readonly [number, number]): boolean => {
    const limit = 2 ** (8 * bytes - 1);
    return value >= -limit && value < limit;
  };
  return INTEGERS.find(fits) ?? [6, 8];
}

function appendInteger(body: ByteBuffer, value: number, bytes: number): void {
  const whole = BigInt.asUintN(8 * bytes, BigInt(value));
  for (let shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
    body.byte(Number((whole >> BigInt(shift)) & 0xffn));
  }
}

/** Appends a value to the body of a record, and returns its type. */
function appendValue(body: ByteBuffer, value: StoredValue): number {
  if (value === null) return 0;
  if (typeof value === 'number') {
    if (value === 0) return ZERO;
    if (value === 1) return ONE;
    const [serial, bytes] = integerSerial(value);
    appendInteger(body, value, bytes);
    return serial;
  }
  if (typeof value === 'object' && 'real' in value) {
    body.double(value.real, false);
    return REAL;
  }
  const bytes = typeof value === 'string' ? strToU8(value) : value;
  body.bytes(bytes);
  return (typeof value === 'string' ? FIRST_TEXT : FIRST_BLOB) + 2 * bytes.length;
}

/**
 * Returns the values of a row as a record.
 *
 * @see SQLite, Database File Format, section 2.1.
 */
export function record(values: readonly StoredValue[]): Uint8Array {
  const body = new ByteBuffer();
  const serials = new ByteBuffer();
  for (const value of values) appendVarint(serials, appendValue(body, value));
  // The head counts its own length, which takes one byte up to 127 and two beyond.
  const length = serials.length + 1 < 128 ? serials.length + 1 : serials.length + 2;
  return appendVarint(new ByteBuffer(), length).bytes(serials.finished()).bytes(body.finished()).finished();
}
