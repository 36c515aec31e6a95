import type { Position } from 'geojson';
import { DEEPEST_COLLECTION } from '../limits.ts';
import { UnknownKind } from '../unread-geometry.ts';
import type { RawGeometry } from '../xml/kml-geometry.ts';
import { OutOfBounds } from './flat-table.ts';
import type { FlatTable } from './flat-table.ts';

const KINDS: readonly (string | undefined)[] = [
  undefined,
  'Point',
  'LineString',
  'Polygon',
  'MultiPoint',
  'MultiLineString',
  'MultiPolygon',
  'GeometryCollection',
];

const FIELDS = { ends: 0, xy: 1, z: 2, type: 6, parts: 7 };
const BYTES_PER_NUMBER = 8;

/**
 * Reads geometries out of one feature. Parts can be shared in a buffer that somebody made to grow without end: no more
 * positions and parts are made than the buffer has room for.
 */
class FlatGeometries {
  #room: number;

  constructor(bytes: number) {
    this.#room = bytes / BYTES_PER_NUMBER;
  }

  read(table: FlatTable, kindOfFile: number, depth: number): RawGeometry {
    this.#take(1);
    const kind = table.byte(FIELDS.type) || kindOfFile;
    const type = KINDS[kind];
    if (type === undefined) throw new UnknownKind(kind);
    const isDeep = type === 'GeometryCollection' || type === 'MultiPolygon';
    if (isDeep) {
      if (depth >= DEEPEST_COLLECTION) throw new OutOfBounds();
      this.#take(table.list(FIELDS.parts, 4)?.count ?? 0);
      const parts = table.tables(FIELDS.parts);
      if (type === 'GeometryCollection') {
        return { type, geometries: parts.map((part) => this.read(part, 0, depth + 1)) };
      }
      return { type, coordinates: parts.map((part) => this.#runs(part)) };
    }
    if (type === 'Point') return { type, coordinates: this.#positions(table)[0] ?? [] };
    const isOneRun = type === 'LineString' || type === 'MultiPoint';
    return { type, coordinates: isOneRun ? this.#positions(table) : this.#runs(table) };
  }

  #positions(table: FlatTable): readonly Position[] {
    const xy = table.list(FIELDS.xy, BYTES_PER_NUMBER);
    if (xy === null) return [];
    const z = table.list(FIELDS.z, BYTES_PER_NUMBER);
    const count = Math.floor(xy.count / 2);
    this.#take(2 * count);
    const number = (start: number, index: number): number =>
      table.view.getFloat64(start + BYTES_PER_NUMBER * index, true);
    return Array.from({ length: count }, (_, index) => {
      const flat = [number(xy.start, 2 * index), number(xy.start, 2 * index + 1)];
      return z !== null && index < z.count ? [...flat, number(z.start, index)] : flat;
    });
  }

  /** The rings or lines of a part; without ends there is only one. */
  #runs(table: FlatTable): readonly (readonly Position[])[] {
    const positions = this.#positions(table);
    const ends = table.list(FIELDS.ends, 4);
    if (ends === null || ends.count === 0) return positions.length === 0 ? [] : [positions];
    this.#take(ends.count / 2);
    let from = 0;
    return Array.from({ length: ends.count }, (_, index) => {
      const end = table.view.getUint32(ends.start + 4 * index, true);
      if (end < from || end > positions.length) throw new OutOfBounds();
      const run = positions.slice(from, end);
      from = end;
      return run;
    });
  }

  #take(count: number): void {
    this.#room -= count;
    if (this.#room < 0) throw new OutOfBounds();
  }
}

/**
 * Returns the geometry of a feature, with its heights. `kindOfFile` is that of all features where they are of
 * one kind, else 0. Throws {@link OutOfBounds} where it is damaged and {@link UnknownKind} where it is not read.
 */
export function flatGeometry(table: FlatTable, kindOfFile: number): RawGeometry {
  return new FlatGeometries(table.view.byteLength).read(table, kindOfFile, 0);
}
