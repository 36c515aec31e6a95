/** What is stored in a cell of a table. */
export type SqlValue = number | string | Uint8Array | null;

/** A database of which something is not where it should be. */
export class DamagedDatabase extends Error {}

export type DecodeSqlText = (bytes: Uint8Array) => string;

const INTEGER_LENGTHS: readonly number[] = [0, 1, 2, 3, 4, 6, 8];
const REAL = 7;
const ZERO = 8;
const ONE = 9;
const FIRST_BLOB = 12;
const LONGEST_VARINT = 9;

/** Reads whole numbers of 1 to 9 bytes, one after another. */
export class VarintReader {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  /** A number as it is, where it is none below 0 and below 2^53; else the nearest there is. */
  next(): number {
    let value = 0;
    for (let index = 1; index <= LONGEST_VARINT; index += 1) {
      const byte = this.#bytes[this.at];
      if (byte === undefined) throw new DamagedDatabase('A number ends too early.');
      this.at += 1;
      if (index === LONGEST_VARINT) return value * 256 + byte;
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
    return value;
  }
}

function lengthOf(serial: number): number {
  if (serial >= FIRST_BLOB) return Math.floor((serial - FIRST_BLOB) / 2);
  return serial === REAL ? 8 : (INTEGER_LENGTHS[serial] ?? 0);
}

/** A whole number of 1 to 8 bytes; one that JavaScript cannot hold is kept as its text. */
function integerOf(bytes: Uint8Array): number | string {
  let value = 0n;
  for (const byte of bytes) value = value * 256n + BigInt(byte);
  const signed = BigInt.asIntN(8 * bytes.length, value);
  const number = Number(signed);
  return Number.isSafeInteger(number) ? number : String(signed);
}

function valueOf(serial: number, bytes: Uint8Array, text: DecodeSqlText): SqlValue {
  if (serial === ZERO) return 0;
  if (serial === ONE) return 1;
  if (serial >= FIRST_BLOB) return serial % 2 === 0 ? bytes : text(bytes);
  if (serial === REAL) return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, false);
  return bytes.length === 0 ? null : integerOf(bytes);
}

/**
 * Returns the values of a record. Throws a {@link DamagedDatabase} where they do not fit in it.
 *
 * @see SQLite, Database File Format, section 2.1.
 */
export function recordValues(record: Uint8Array, text: DecodeSqlText): readonly SqlValue[] {
  const reader = new VarintReader(record, 0);
  const headerLength = reader.next();
  if (headerLength > record.length) throw new DamagedDatabase('A record is cut short.');
  const serials: number[] = [];
  while (reader.at < headerLength) serials.push(reader.next());
  let at = headerLength;
  return serials.map((serial) => {
    const end = at + lengthOf(serial);
    if (end > record.length) throw new DamagedDatabase('A record is cut short.');
    const value = valueOf(serial, record.subarray(at, end), text);
    at = end;
    return value;
  });
}
