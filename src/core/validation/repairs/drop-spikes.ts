import type { Position } from 'geojson';
import { isSamePlace } from '../../crossings/orientation.ts';
import type { Ring } from '../../overlay/polygons.ts';
import { isSpike } from '../rules/spikes.ts';
import { dropRepeatedVertices } from './drop-repeated-vertices.ts';
import type { Repair } from './repair.ts';

/** Fewer vertices than these enclose nothing. */
const FEWEST_VERTICES = 3;

/** Whether the corner at an index of an open ring is a spike. */
function isSpikeAt(vertices: readonly Position[], index: number): boolean {
  const [beforeLon = Number.NaN, beforeLat = Number.NaN] = vertices.at(index - 1) ?? [];
  const [lon = Number.NaN, lat = Number.NaN] = vertices[index] ?? [];
  const [afterLon = Number.NaN, afterLat = Number.NaN] = vertices[(index + 1) % vertices.length] ?? [];
  return isSpike(beforeLon, beforeLat, lon, lat, afterLon, afterLat);
}

/** Takes off the tip at an index; where its foot is one place, that place stays once. */
function withoutTip(vertices: Position[], index: number): void {
  vertices.splice(index, 1);
  const before = vertices.at((index % vertices.length) - 1);
  const after = vertices[index % vertices.length];
  if (before && after && isSamePlace(before, after)) vertices.splice(index % vertices.length, 1);
}

function ringWithoutSpikes(ring: Ring): Ring {
  const vertices = ring.slice(0, -1);
  const count = vertices.length;
  let index = 0;
  while (index < vertices.length && vertices.length >= FEWEST_VERTICES) {
    if (!isSpikeAt(vertices, index)) index += 1;
    else {
      withoutTip(vertices, index);
      // What stood before the tip may have become a spike itself.
      index = Math.max(0, index - 2);
    }
  }
  const [first] = vertices;
  const isNeedle = vertices.length < FEWEST_VERTICES;
  return vertices.length === count || isNeedle || !first ? ring : [...vertices, first];
}

/**
 * Returns the polygons without the tips at which a boundary turns back on itself within 0.1°: the same corners that the
 * rule names. A ring that is nothing but a spike stays as it is: it may be meant. Rings must be closed.
 */
export const dropSpikes: Repair = (polygons) =>
  dropRepeatedVertices(polygons).map((rings) => rings.map(ringWithoutSpikes));
