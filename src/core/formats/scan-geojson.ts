import {
  ByteScanner,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  NotScannable,
  OPEN_LIST,
  OPEN_OBJECT,
} from './byte-scanner.ts';
import type { DecodeUtf8 } from './byte-scanner.ts';
import { PolygonCollector } from './polygon-collector.ts';
import { scanPolygons } from './scan-polygons.ts';

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const LINE_FEED = 0x0a;
const RECORD_SEPARATOR = 0x1e;

/** Bytes between two reports of progress. */
const REPORTED = 2 ** 22;

export interface ScanOptions {
  /** Called now and then with the number of bytes read; to cancel, throw. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

class GeojsonScan {
  readonly #scanner: ByteScanner;
  readonly #collector: PolygonCollector;
  readonly #onProgress: ScanOptions['onProgress'];
  #reported = 0;

  constructor(bytes: Uint8Array, decode: DecodeUtf8, { onProgress }: ScanOptions) {
    this.#scanner = new ByteScanner(bytes, decode);
    this.#collector = new PolygonCollector(bytes.length);
    this.#onProgress = onProgress;
    if (BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte)) this.#scanner.position = 3;
  }

  run(): readonly unknown[] {
    const records = this.#scanner.next() === RECORD_SEPARATOR ? this.#sequence() : this.#lines();
    this.#collector.finish();
    return records;
  }

  #sequence(): readonly unknown[] {
    const records: unknown[] = [];
    while (this.#scanner.take(RECORD_SEPARATOR)) {
      const next = this.#scanner.next();
      if (next !== RECORD_SEPARATOR && next !== -1) records.push(this.#value());
    }
    if (this.#scanner.next() !== -1) throw new NotScannable();
    return records;
  }

  /** One value, or several with a line of its own for each. */
  #lines(): readonly unknown[] {
    const scanner = this.#scanner;
    const records: unknown[] = [];
    let isEachOnItsLine = true;
    for (let end = scanner.position; scanner.next() !== -1; end = scanner.position) {
      const start = scanner.position;
      isEachOnItsLine &&= records.length === 0 || this.#hasLineFeed(end, start);
      records.push(this.#value());
      isEachOnItsLine &&= !this.#hasLineFeed(start, scanner.position);
      if (records.length > 1 && !isEachOnItsLine) throw new NotScannable();
    }
    if (records.length === 0) throw new NotScannable();
    return records;
  }

  #hasLineFeed(start: number, end: number): boolean {
    return this.#scanner.bytes.subarray(start, end).includes(LINE_FEED);
  }

  /** A value of which members are read on their own where GeoJSON has them. */
  #value(): unknown {
    return this.#scanner.next() === OPEN_OBJECT ? this.#object(true) : this.#scanner.value();
  }

  /** A collection, which may hold features, or a feature, which may not. */
  #object(isOutermost: boolean): Readonly<Record<string, unknown>> {
    const scanner = this.#scanner;
    const object: Record<string, unknown> = {};
    scanner.expect(OPEN_OBJECT);
    if (scanner.take(CLOSE_OBJECT)) return object;
    do {
      const key = scanner.string();
      // Of a key that stands twice `JSON.parse` takes the last, and this one is no property to assign.
      if (key === null || Object.hasOwn(object, key) || key === '__proto__') throw new NotScannable();
      scanner.expect(COLON);
      if (key === 'geometry') object[key] = scanPolygons(scanner, this.#collector) ?? scanner.value();
      else if (key === 'features' && isOutermost && scanner.next() === OPEN_LIST)
        object[key] = this.#features();
      else object[key] = scanner.value();
    } while (scanner.take(COMMA));
    scanner.expect(CLOSE_OBJECT);
    return object;
  }

  #features(): readonly unknown[] {
    const scanner = this.#scanner;
    const features: unknown[] = [];
    scanner.expect(OPEN_LIST);
    if (scanner.take(CLOSE_LIST)) return features;
    do {
      features.push(scanner.next() === OPEN_OBJECT ? this.#object(false) : scanner.value());
      this.#report();
    } while (scanner.take(COMMA));
    scanner.expect(CLOSE_LIST);
    return features;
  }

  #report(): void {
    const { position } = this.#scanner;
    if (position - this.#reported < REPORTED) return;
    this.#reported = position;
    this.#onProgress?.(position);
  }
}

/**
 * Returns the JSON values of the bytes of a GeoJSON file: one, or those of a text sequence or of lines. They are what
 * `JSON.parse` returns, bit for bit, but for polygons and multipolygons of features, which stand in one table and were
 * never anything else: a vertex takes 16 bytes, and no text of the file is made. `null` where the bytes are no JSON, or
 * JSON of a kind that is rather read as text, by `parseGeojson`, which also says what is wrong.
 *
 * @see RFC 7946; RFC 8142 for text sequences.
 */
export function scanGeojson(
  bytes: Uint8Array,
  decode: DecodeUtf8,
  options: ScanOptions = {},
): readonly unknown[] | null {
  try {
    return new GeojsonScan(bytes, decode, options).run();
  } catch (cause) {
    if (cause instanceof NotScannable) return null;
    throw cause;
  }
}
