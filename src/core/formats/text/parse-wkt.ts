import type { RawGeometry } from '../xml/kml-geometry.ts';
import { DEEPEST_COLLECTION } from '../limits.ts';
import { numberOrText } from '../strict-number.ts';

/** A geometry in WKT that cannot be read, at this character of its text. */
export class NotWkt extends Error {
  readonly at: number;

  constructor(at: number) {
    super(`No WKT from character ${String(at)}.`);
    this.name = 'NotWkt';
    this.at = at;
  }
}

const TYPES: Readonly<Record<string, readonly [type: string, depth: number]>> = {
  POINT: ['Point', 1],
  LINESTRING: ['LineString', 1],
  POLYGON: ['Polygon', 2],
  MULTIPOINT: ['MultiPoint', 2],
  MULTILINESTRING: ['MultiLineString', 2],
  MULTIPOLYGON: ['MultiPolygon', 3],
};

class WktReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get at(): number {
    return this.#at;
  }

  get isAtEnd(): boolean {
    this.#match(/[\s;]*/y);
    return this.#at >= this.#text.length;
  }

  geometry(depth = 0): RawGeometry {
    const word = this.#match(/\s*([A-Za-z]+)/y)?.[1]?.toUpperCase() ?? '';
    this.#match(/\s+(?:ZM|Z|M)\b/iy);
    const isEmpty = this.#match(/\s*EMPTY\b/iy) !== null;
    const name = word.replace(/(?<=[A-Z]{4})(?:ZM|Z|M)$/, '');
    if (name === 'GEOMETRYCOLLECTION') {
      if (depth >= DEEPEST_COLLECTION) throw new NotWkt(this.#at);
      return {
        type: 'GeometryCollection',
        geometries: isEmpty ? [] : this.#list(() => this.geometry(depth + 1)),
      };
    }
    const known = TYPES[name];
    if (known === undefined) throw new NotWkt(this.#at);
    const [type, levels] = known;
    if (isEmpty) return { type, coordinates: [] };
    const coordinates = this.#level(levels, type === 'MultiPoint');
    return { type, coordinates: type === 'Point' ? coordinates[0] : coordinates };
  }

  /** Lists in lists of positions; of a MULTIPOINT each position may stand in brackets or not. */
  #level(levels: number, areBracketsOptional: boolean): readonly unknown[] {
    if (levels === 1) return this.#list(() => this.#position());
    if (!areBracketsOptional) return this.#list(() => this.#level(levels - 1, false));
    return this.#list(() => (this.#peek('(') ? this.#level(1, false)[0] : this.#position()));
  }

  #list<Item>(item: () => Item): readonly Item[] {
    this.#expect('(');
    const items = [item()];
    while (this.#match(/\s*,/y) !== null) items.push(item());
    this.#expect(')');
    return items;
  }

  #position(): readonly (number | string)[] {
    const text = this.#match(/\s*([^\s,()]+(?:\s+[^\s,()]+)*)/y)?.[1];
    if (text === undefined) throw new NotWkt(this.#at);
    return text.split(/\s+/).map(numberOrText).slice(0, 3);
  }

  #peek(mark: string): boolean {
    this.#match(/\s*/y);
    return this.#text.startsWith(mark, this.#at);
  }

  #expect(mark: string): void {
    if (!this.#peek(mark)) throw new NotWkt(this.#at);
    this.#at += mark.length;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found !== null) this.#at = pattern.lastIndex;
    return found;
  }
}

const REFERENCE = /^\s*SRID\s*=\s*(\d+)\s*;/i;

/** The geometries of a text, and the EPSG code that one in front names, if any. */
export interface WktGeometries {
  readonly geometries: readonly RawGeometry[];
  readonly srid: string | null;
}

/**
 * Returns the geometries of a text in WKT or EWKT, one after another, unchecked; measures are taken for heights. Throws
 * a {@link NotWkt} at the first character that cannot be.
 *
 * @see OGC 06-103r4, Simple Feature Access 1, section 7.
 */
export function parseWkt(text: string): WktGeometries {
  const srid = REFERENCE.exec(text)?.[1] ?? null;
  // Blanks in its place, so that characters keep theirs.
  const reader = new WktReader(text.replace(REFERENCE, (found) => ' '.repeat(found.length)));
  const geometries = [reader.geometry()];
  while (!reader.isAtEnd) geometries.push(reader.geometry());
  return { geometries, srid };
}
