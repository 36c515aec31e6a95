import type { Position } from 'geojson';
import { polygonsOf } from '../base/areal.ts';
import type { ArealFeature } from '../base/areal.ts';
import type { PolygonTable } from '../base/polygon-table.ts';

/**
 * The rings of many features in flat arrays that move between threads without a copy. Every ring is closed (its first
 * vertex stands again at its end), runs with the interior on its left, and has no edge without length. An edge is named
 * by the index of its first vertex.
 */
export interface EdgeTable {
  /** Longitude and latitude of every vertex. */
  readonly coordinates: Float64Array;
  /** Index of the first vertex of each ring, and after the last ring the number of vertices. */
  readonly ringStarts: Uint32Array;
  /** Index of the first ring of each feature, and after the last feature the number of rings. */
  readonly featureRings: Uint32Array;
}

/** Returns twice the signed area in the plane of the vertices from `start` up to `end`: positive for counter-clockwise. */
export function doubledArea(coordinates: Float64Array, start: number, end: number): number {
  const x0 = coordinates[2 * start] as number;
  const y0 = coordinates[2 * start + 1] as number;
  let x1 = 0;
  let y1 = 0;
  let sum = 0;
  for (let at = 2 * start + 2; at < 2 * end; at += 2) {
    const x2 = (coordinates[at] as number) - x0;
    const y2 = (coordinates[at + 1] as number) - y0;
    sum += x1 * y2 - x2 * y1;
    x1 = x2;
    y1 = y2;
  }
  return sum;
}

/** Collects rings one after another in an array that is large enough for all of them. */
class RingCollector {
  readonly #coordinates: Float64Array;
  readonly #ringStarts: number[] = [0];
  #end = 0;

  constructor(vertices: number) {
    this.#coordinates = new Float64Array(2 * vertices);
  }

  get rings(): number {
    return this.#ringStarts.length - 1;
  }

  /** Takes in a ring, closed, oriented and without edges that have no length; not one that encloses nothing. */
  add(ring: readonly Position[], isHole: boolean): void {
    const start = this.#ringStarts.at(-1) ?? 0;
    this.#end = start;
    for (const [x = Number.NaN, y = Number.NaN] of ring) this.#addVertex(start, x, y);
    while (this.#end > start + 1 && this.#isSame(start, this.#end - 1)) this.#end -= 1;
    const area = this.#end < start + 3 ? 0 : doubledArea(this.#coordinates, start, this.#end);
    if (area === 0) return;
    if (area > 0 === isHole) this.#reverse(start);
    this.#coordinates.copyWithin(2 * this.#end, 2 * start, 2 * start + 2);
    this.#ringStarts.push(this.#end + 1);
  }

  finish(featureRings: Uint32Array): EdgeTable {
    const end = this.#ringStarts.at(-1) ?? 0;
    const coordinates = this.#coordinates.subarray(0, 2 * end);
    return { coordinates, ringStarts: Uint32Array.from(this.#ringStarts), featureRings };
  }

  #addVertex(start: number, x: number, y: number): void {
    const at = 2 * this.#end;
    if (this.#end > start && this.#coordinates[at - 2] === x && this.#coordinates[at - 1] === y) return;
    this.#coordinates[at] = x;
    this.#coordinates[at + 1] = y;
    this.#end += 1;
  }

  #isSame(first: number, second: number): boolean {
    const coordinates = this.#coordinates;
    return (
      coordinates[2 * first] === coordinates[2 * second] &&
      coordinates[2 * first + 1] === coordinates[2 * second + 1]
    );
  }

  #reverse(start: number): void {
    const coordinates = this.#coordinates;
    for (let low = 2 * start, high = 2 * this.#end - 2; low < high; low += 2, high -= 2) {
      const x = coordinates[low] as number;
      const y = coordinates[low + 1] as number;
      coordinates.copyWithin(low, high, high + 2);
      coordinates[high] = x;
      coordinates[high + 1] = y;
    }
  }
}

/** Vertices of a feature, and for each ring one more, should it not be closed. */
function roomFor({ geometry }: ArealFeature): number {
  if (geometry.type !== 'TabledPolygons') {
    return polygonsOf(geometry)
      .flat()
      .reduce((sum, { length }) => sum + length + 1, 0);
  }
  const { featurePolygons, polygonRings, ringStarts } = geometry.table;
  const first = polygonRings[featurePolygons[geometry.feature] as number] as number;
  const end = polygonRings[featurePolygons[geometry.feature + 1] as number] as number;
  return (ringStarts[end] as number) - (ringStarts[first] as number) + (end - first);
}

function collected(features: readonly ArealFeature[]): EdgeTable {
  const collector = new RingCollector(features.reduce((sum, feature) => sum + roomFor(feature), 0));
  const featureRings = new Uint32Array(features.length + 1);
  features.forEach(({ geometry }, index) => {
    for (const rings of polygonsOf(geometry)) {
      rings.forEach((ring, position) => collector.add(ring, position > 0));
    }
    featureRings[index + 1] = collector.rings;
  });
  return collector.finish(featureRings);
}

/** Returns the rings of every feature of a table, which are not copied. What they must be is for the table to be. */
export function edgesOfTable({
  coordinates,
  ringStarts,
  polygonRings,
  featurePolygons,
}: PolygonTable): EdgeTable {
  const featureRings = featurePolygons.map((polygon) => polygonRings[polygon] as number);
  return { coordinates, ringStarts, featureRings };
}

/**
 * Returns whether the vertices from `start` up to `end` are a ring as an edge table has it: closed, with the interior of
 * its polygon on the left, and without edges that have no length.
 */
export function isRingReady(coordinates: Float64Array, start: number, end: number, isHole: boolean): boolean {
  if (end - start < 4) return false;
  const last = 2 * end - 2;
  const isClosed =
    coordinates[2 * start] === coordinates[last] && coordinates[2 * start + 1] === coordinates[last + 1];
  if (!isClosed) return false;
  for (let at = 2 * start; at < last; at += 2) {
    if (coordinates[at] === coordinates[at + 2] && coordinates[at + 1] === coordinates[at + 3]) return false;
  }
  const area = doubledArea(coordinates, start, end - 1);
  return isHole ? area < 0 : area > 0;
}

/** Returns whether every ring of a table can serve in an edge table as it stands. One look at each vertex. */
function areRingsReady({ coordinates, ringStarts, polygonRings }: PolygonTable): boolean {
  for (let polygon = 0; polygon < polygonRings.length - 1; polygon += 1) {
    const outer = polygonRings[polygon] as number;
    for (let ring = outer; ring < (polygonRings[polygon + 1] as number); ring += 1) {
      const [start, end] = [ringStarts[ring] as number, ringStarts[ring + 1] as number];
      if (!isRingReady(coordinates, start, end, ring > outer)) return false;
    }
  }
  return true;
}

/** The table whose features, all of them and in their order, these are; `null` where there is none. */
function wholeTable(features: readonly ArealFeature[]): PolygonTable | null {
  const [first] = features;
  if (first?.geometry.type !== 'TabledPolygons') return null;
  const { table } = first.geometry;
  if (table.featurePolygons.length - 1 !== features.length) return null;
  const isWhole = features.every(
    ({ geometry }, index) =>
      geometry.type === 'TabledPolygons' && geometry.table === table && geometry.feature === index,
  );
  return isWhole ? table : null;
}

/**
 * Returns the rings of the features as one table. Winding does not matter: outer rings are turned counter-clockwise and
 * holes clockwise. Features that are a whole table, wound like that, are not copied. The features must be simple;
 * validation upstream sees to that.
 */
export function buildEdgeTable(features: readonly ArealFeature[]): EdgeTable {
  const table = wholeTable(features);
  return table && areRingsReady(table) ? edgesOfTable(table) : collected(features);
}
