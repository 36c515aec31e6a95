import type { PolygonTable, TabledPolygons } from '../base/polygon-table.ts';

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Share by which arrays grow beyond what the part of the file that was read lets expect. */
const SPARE = 1.02;

/** Memory that threads share, where the platform lets them: a table is then sent to many and copied for none. */
function roomFor(length: number, bytesEach: number): ArrayBufferLike {
  const isShared = typeof SharedArrayBuffer === 'function';
  return isShared ? new SharedArrayBuffer(length * bytesEach) : new ArrayBuffer(length * bytesEach);
}

function indices(values: readonly number[]): Uint32Array {
  const array = new Uint32Array(roomFor(values.length, 4));
  array.set(values);
  return array;
}

/** How far a collection has come: where to go back to when a geometry turns out to be none for a table. */
export interface Mark {
  readonly vertices: number;
  readonly rings: number;
  readonly polygons: number;
}

/** Collects the polygons of a file whose length is known, so that its arrays grow once or twice and not by doubling. */
export class PolygonCollector {
  readonly #bytes: number;
  readonly #table: Mutable<PolygonTable> = {
    coordinates: new Float64Array(0),
    ringStarts: new Uint32Array(0),
    polygonRings: new Uint32Array(0),
    featurePolygons: new Uint32Array(0),
  };
  #coordinates = new Float64Array(2 ** 12);
  #vertices = 0;
  #ringStarts: number[] = [0];
  #polygonRings: number[] = [0];
  #featurePolygons: number[] = [0];

  constructor(bytes: number) {
    this.#bytes = bytes;
  }

  /** Adds a vertex to the ring at work; `read` is how many bytes of the file were read. */
  addVertex(lon: number, lat: number, read: number): void {
    const at = 2 * this.#vertices;
    if (at + 2 > this.#coordinates.length) this.#grow(read);
    this.#coordinates[at] = lon;
    this.#coordinates[at + 1] = lat;
    this.#vertices += 1;
  }

  endRing(): void {
    this.#ringStarts.push(this.#vertices);
  }

  endPolygon(): void {
    this.#polygonRings.push(this.#ringStarts.length - 1);
  }

  /** Ends a feature and returns its polygons, which can be read once the whole file was. */
  endFeature(isMulti: boolean): TabledPolygons {
    const feature = this.#featurePolygons.length - 1;
    this.#featurePolygons.push(this.#polygonRings.length - 1);
    return { type: 'TabledPolygons', table: this.#table, feature, isMulti };
  }

  mark(): Mark {
    return { vertices: this.#vertices, rings: this.#ringStarts.length, polygons: this.#polygonRings.length };
  }

  backTo({ vertices, rings, polygons }: Mark): void {
    this.#vertices = vertices;
    this.#ringStarts.length = rings;
    this.#polygonRings.length = polygons;
  }

  /** Fills the table of which all polygons were given out. */
  finish(): void {
    this.#table.coordinates = new Float64Array(roomFor(2 * this.#vertices, 8));
    this.#table.coordinates.set(this.#coordinates.subarray(0, 2 * this.#vertices));
    this.#table.ringStarts = indices(this.#ringStarts);
    this.#table.polygonRings = indices(this.#polygonRings);
    this.#table.featurePolygons = indices(this.#featurePolygons);
    this.#coordinates = new Float64Array(0);
  }

  #grow(read: number): void {
    const expected = Math.ceil((this.#vertices * this.#bytes * SPARE) / Math.max(1, read));
    const vertices = Math.max(expected, 2 * this.#vertices > expected ? Math.ceil(1.5 * this.#vertices) : 0);
    const grown = new Float64Array(2 * vertices);
    grown.set(this.#coordinates);
    this.#coordinates = grown;
  }
}
