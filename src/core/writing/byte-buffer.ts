const FIRST_CAPACITY = 256;

/** Bytes that grow as numbers are written behind them; little end first, unless it is said. */
export class ByteBuffer {
  #bytes = new Uint8Array(FIRST_CAPACITY);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  byte(value: number): this {
    const at = this.#room(1);
    this.#view.setUint8(at, value);
    return this;
  }

  short(value: number, isLittle = true): this {
    const at = this.#room(2);
    this.#view.setUint16(at, value, isLittle);
    return this;
  }

  integer(value: number, isLittle = true): this {
    const at = this.#room(4);
    this.#view.setInt32(at, value, isLittle);
    return this;
  }

  /** A whole number of 8 bytes. */
  long(value: number | bigint): this {
    const at = this.#room(8);
    this.#view.setBigInt64(at, BigInt(value), true);
    return this;
  }

  double(value: number, isLittle = true): this {
    const at = this.#room(8);
    this.#view.setFloat64(at, value, isLittle);
    return this;
  }

  doubles(values: Iterable<number>): this {
    for (const value of values) this.double(value);
    return this;
  }

  bytes(bytes: Uint8Array): this {
    const at = this.#room(bytes.length);
    this.#bytes.set(bytes, at);
    return this;
  }

  /** So many bytes of one value, 0 unless it is said. */
  fill(count: number, value = 0): this {
    const at = this.#room(count);
    this.#bytes.fill(value, at, at + count);
    return this;
  }

  /** Overwrites a number of 4 bytes that was written before. */
  patchInteger(at: number, value: number, isLittle = true): void {
    this.#view.setInt32(at, value, isLittle);
  }

  /** Returns a copy of what was written. */
  finished(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #room(count: number): number {
    const at = this.#length;
    this.#length += count;
    if (this.#length > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(this.#length, 2 * this.#bytes.length));
      grown.set(this.#bytes);
      this.#bytes = grown;
      this.#view = new DataView(grown.buffer);
    }
    return at;
  }
}
