import type { Position } from 'geojson';
import { polygonsOf } from '../base/areal.ts';
import type { ArealFeature } from '../base/areal.ts';
import { buildBoxTrees } from '../crossings/box-tree.ts';
import type { IndexedEdges } from '../crossings/indexed-edges.ts';

/** Which ring of which feature: part and hole are counted from 1, a hole of 0 is the outer ring. */
export interface BoundaryRing {
  readonly feature: number;
  readonly part: number;
  readonly hole: number;
  /** Whether its feature has several parts. */
  readonly hasOtherParts: boolean;
}

/**
 * The boundaries of features as edges with trees of boxes, in degrees. Rings stand in the order of the features, run as
 * they are drawn, are closed, and have no edge without length.
 */
export interface Boundary extends IndexedEdges {
  readonly features: readonly ArealFeature[];
  readonly rings: readonly BoundaryRing[];
}

const known = new WeakMap<object, Boundary>();

function isSamePlace(one: Position | undefined, other: Position | undefined): boolean {
  return one?.[0] === other?.[0] && one?.[1] === other?.[1];
}

/** Without what repeats the vertex before it, and closed. */
function plainRing(ring: readonly Position[]): readonly Position[] {
  const vertices = ring.filter((position, index) => index === 0 || !isSamePlace(position, ring[index - 1]));
  const [first] = vertices;
  return first === undefined || isSamePlace(first, vertices.at(-1)) ? vertices : [...vertices, first];
}

function buildBoundary(features: readonly ArealFeature[]): Boundary {
  const rings: BoundaryRing[] = [];
  const lines: (readonly Position[])[] = [];
  const featureRings = [0];
  features.forEach(({ geometry }, feature) => {
    const polygons = polygonsOf(geometry);
    polygons.forEach((own, index) =>
      own.forEach((ring, hole) => {
        rings.push({ feature, part: index + 1, hole, hasOtherParts: polygons.length > 1 });
        lines.push(plainRing(ring));
      }),
    );
    featureRings.push(rings.length);
  });
  const ringStarts = new Uint32Array(lines.length + 1);
  lines.forEach((line, ring) => (ringStarts[ring + 1] = (ringStarts[ring] as number) + line.length));
  const coordinates = new Float64Array(2 * (ringStarts.at(-1) ?? 0));
  lines.flat().forEach(([lon = Number.NaN, lat = Number.NaN], vertex) => {
    coordinates[2 * vertex] = lon;
    coordinates[2 * vertex + 1] = lat;
  });
  const table = { coordinates, ringStarts, featureRings: Uint32Array.from(featureRings) };
  return { features, rings, table, trees: buildBoxTrees(table) };
}

/**
 * Returns the boundaries of features. They are built once for as long as somebody holds the `key`, such as the layer
 * or the geometry. Cost: a pass over the vertices.
 */
export function boundaryOf(key: object, features: readonly ArealFeature[]): Boundary {
  const boundary = known.get(key) ?? buildBoundary(features);
  known.set(key, boundary);
  return boundary;
}

/** Returns the ring to which an edge or vertex belongs. */
export function ringOf({ table: { ringStarts } }: Boundary, vertex: number): number {
  let [low, high] = [0, ringStarts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((ringStarts[middle] as number) <= vertex) low = middle;
    else high = middle;
  }
  return low;
}

/** Returns longitude and latitude of a vertex in degrees. */
export function vertexAt({ table: { coordinates } }: Boundary, vertex: number): readonly [number, number] {
  return [coordinates[2 * vertex] as number, coordinates[2 * vertex + 1] as number];
}

/** Returns the place at a share, 0 to 1, of an edge. */
export function placeOnEdge(boundary: Boundary, edge: number, share: number): readonly [number, number] {
  const [lon0, lat0] = vertexAt(boundary, edge);
  const [lon1, lat1] = vertexAt(boundary, edge + 1);
  if (share === 1) return [lon1, lat1];
  return [lon0 + share * (lon1 - lon0), lat0 + share * (lat1 - lat0)];
}
