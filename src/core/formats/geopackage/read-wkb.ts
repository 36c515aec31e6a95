import type { Position } from 'geojson';
import { DEEPEST_COLLECTION } from '../limits.ts';
import { DamagedGeometry, UnknownKind } from '../unread-geometry.ts';
import type { RawGeometry } from '../xml/kml-geometry.ts';

const KINDS: Readonly<Record<number, string>> = {
  1: 'Point',
  2: 'LineString',
  3: 'Polygon',
  4: 'MultiPoint',
  5: 'MultiLineString',
  6: 'MultiPolygon',
  7: 'GeometryCollection',
};

const EXTENDED = { z: 0x80000000, m: 0x40000000, reference: 0x20000000 };
const BYTES_PER_NUMBER = 8;
const SHORTEST_LIST = 4;
const SHORTEST_GEOMETRY = 9;

interface Head {
  readonly kind: number;
  readonly hasHeight: boolean;
  readonly ordinates: number;
}

class WkbReader {
  readonly #view: DataView;
  #at = 0;
  #isLittle = true;

  constructor(view: DataView) {
    this.#view = view;
  }

  geometry(depth = 0): RawGeometry {
    const head = this.#head();
    const type = KINDS[head.kind];
    if (type === undefined) throw new UnknownKind(head.kind);
    switch (type) {
      case 'Point': {
        const position = this.#position(head);
        // An empty point is written as one that is nowhere.
        return { type, coordinates: position.slice(0, 2).every(Number.isNaN) ? [] : position };
      }
      case 'LineString':
        return { type, coordinates: this.#line(head) };
      case 'Polygon':
        return { type, coordinates: this.#list(SHORTEST_LIST, () => this.#line(head)) };
      default:
        return this.#parts(type, depth);
    }
  }

  #parts(type: string, depth: number): RawGeometry {
    if (depth >= DEEPEST_COLLECTION) throw new DamagedGeometry();
    const parts = this.#list(SHORTEST_GEOMETRY, () => this.geometry(depth + 1));
    if (type === 'GeometryCollection') return { type, geometries: parts };
    if (parts.some((part) => `Multi${part.type}` !== type)) throw new DamagedGeometry();
    return { type, coordinates: parts.map(({ coordinates }) => coordinates) };
  }

  /** Byte order and kind, as ISO writes heights and measures, and as PostGIS does. */
  #head(): Head {
    this.#isLittle = this.#view.getUint8(this.#take(1)) === 1;
    const code = this.#whole();
    const has = (flag: number): boolean => (code & flag) !== 0;
    if (has(EXTENDED.reference)) this.#take(4);
    const iso = code & 0xffff;
    const dimensions = Math.floor(iso / 1000);
    const hasHeight = has(EXTENDED.z) || dimensions === 1 || dimensions === 3;
    const hasMeasure = has(EXTENDED.m) || dimensions === 2 || dimensions === 3;
    return { kind: iso % 1000, hasHeight, ordinates: 2 + Number(hasHeight) + Number(hasMeasure) };
  }

  #line(head: Head): readonly Position[] {
    return this.#list(head.ordinates * BYTES_PER_NUMBER, () => this.#position(head));
  }

  #position({ ordinates, hasHeight }: Head): Position {
    const start = this.#take(ordinates * BYTES_PER_NUMBER);
    const count = hasHeight ? 3 : 2;
    const read = (index: number): number =>
      this.#view.getFloat64(start + BYTES_PER_NUMBER * index, this.#isLittle);
    return Array.from({ length: count }, (_, index) => read(index));
  }

  /** A list, of which each item takes at least so many bytes: no more are looked for than there is room. */
  #list<Item>(shortest: number, item: () => Item): readonly Item[] {
    const count = this.#whole();
    if (this.#at + count * shortest > this.#view.byteLength) throw new DamagedGeometry();
    return Array.from({ length: count }, item);
  }

  #whole(): number {
    return this.#view.getUint32(this.#take(4), this.#isLittle);
  }

  #take(length: number): number {
    const start = this.#at;
    if (start + length > this.#view.byteLength) throw new DamagedGeometry();
    this.#at += length;
    return start;
  }
}

/**
 * Returns the geometry that bytes of WKB stand for, with its heights and without measures. Throws a
 * {@link DamagedGeometry} where they are none and an {@link UnknownKind} where they are of a kind that is not read.
 *
 * @see OGC 06-103r4, Simple Feature Access 1, section 8.
 */
export function readWkb(bytes: Uint8Array): RawGeometry {
  return new WkbReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)).geometry();
}
