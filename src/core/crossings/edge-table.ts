import type { Position } from 'geojson';
import { polygonsOf } from '../base/areal.ts';
import type { ArealFeature } from '../base/areal.ts';

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

/** Twice the signed area of an open ring in the plane: positive where it runs counter-clockwise. */
function doubleSignedArea(ring: readonly number[]): number {
  const count = ring.length / 2;
  const [x0 = 0, y0 = 0] = ring;
  let sum = 0;
  for (let index = 1; index < count - 1; index += 1) {
    const x1 = (ring[2 * index] as number) - x0;
    const y1 = (ring[2 * index + 1] as number) - y0;
    const x2 = (ring[2 * index + 2] as number) - x0;
    const y2 = (ring[2 * index + 3] as number) - y0;
    sum += x1 * y2 - x2 * y1;
  }
  return sum;
}

/** The ring without its closing vertex and without edges that have no length. */
function distinctVertices(ring: readonly Position[]): number[] {
  const flat: number[] = [];
  for (const [x = Number.NaN, y = Number.NaN] of ring) {
    const end = flat.length;
    if (end === 0 || flat[end - 2] !== x || flat[end - 1] !== y) flat.push(x, y);
  }
  while (flat.length > 2 && flat[0] === flat.at(-2) && flat[1] === flat.at(-1)) flat.length -= 2;
  return flat;
}

function reversed(ring: readonly number[]): number[] {
  const turned: number[] = [];
  for (let index = ring.length - 2; index >= 0; index -= 2) {
    turned.push(ring[index] as number, ring[index + 1] as number);
  }
  return turned;
}

/** The ring closed and with the interior of its polygon on the left, or null where it encloses nothing. */
function orientedRing(ring: readonly Position[], isHole: boolean): number[] | null {
  const flat = distinctVertices(ring);
  const area = flat.length < 6 ? 0 : doubleSignedArea(flat);
  if (area === 0) return null;
  const oriented = area > 0 === isHole ? reversed(flat) : flat;
  oriented.push(oriented[0] as number, oriented[1] as number);
  return oriented;
}

/**
 * Returns the rings of the features as one table. Winding does not matter: outer rings are turned counter-clockwise and
 * holes clockwise. The features must be simple; validation upstream sees to that.
 */
export function buildEdgeTable(features: readonly ArealFeature[]): EdgeTable {
  const rings: number[][] = [];
  const featureRings = new Uint32Array(features.length + 1);
  features.forEach((feature, featureIndex) => {
    for (const polygon of polygonsOf(feature.geometry)) {
      polygon.forEach((ring, ringIndex) => {
        const oriented = orientedRing(ring, ringIndex > 0);
        if (oriented !== null) rings.push(oriented);
      });
    }
    featureRings[featureIndex + 1] = rings.length;
  });
  const ringStarts = new Uint32Array(rings.length + 1);
  rings.forEach((ring, index) => {
    ringStarts[index + 1] = (ringStarts[index] as number) + ring.length / 2;
  });
  const coordinates = new Float64Array(2 * (ringStarts[rings.length] as number));
  rings.forEach((ring, index) => coordinates.set(ring, 2 * (ringStarts[index] as number)));
  return { coordinates, ringStarts, featureRings };
}
