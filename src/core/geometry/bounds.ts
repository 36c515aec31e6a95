import type { Position } from 'geojson';
import { polygonsOf } from '../base/areal.ts';
import type { ArealGeometry } from '../base/areal.ts';
import type { TabledPolygons } from '../base/polygon-table.ts';

/** A box in degrees of longitude and latitude. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Returns the smallest box around several boxes, or `null` where there is none. */
export function boundsAround(boxes: Iterable<Bounds>): Bounds | null {
  let around: Bounds | null = null;
  for (const box of boxes) {
    around ??= box;
    around = {
      west: Math.min(around.west, box.west),
      south: Math.min(around.south, box.south),
      east: Math.max(around.east, box.east),
      north: Math.max(around.north, box.north),
    };
  }
  return around;
}

/** Returns the smallest box around the vertices of a line or ring, or `null` where it has none. */
export function boundsOfLine(line: readonly Position[]): Bounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = Number.NaN, lat = Number.NaN] of line) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return west <= east && south <= north ? { west, south, east, north } : null;
}

const boundsOfKnown = new WeakMap<TabledPolygons, Bounds | null>();

function boundsOfTabled({ table, feature }: TabledPolygons): Bounds | null {
  const { coordinates, featurePolygons, polygonRings, ringStarts } = table;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const end = featurePolygons[feature + 1] as number;
  for (let polygon = featurePolygons[feature] as number; polygon < end; polygon += 1) {
    const outer = polygonRings[polygon] as number;
    const last = 2 * (ringStarts[outer + 1] as number);
    for (let at = 2 * (ringStarts[outer] as number); at < last; at += 2) {
      const lon = coordinates[at] as number;
      const lat = coordinates[at + 1] as number;
      west = Math.min(west, lon);
      south = Math.min(south, lat);
      east = Math.max(east, lon);
      north = Math.max(north, lat);
    }
  }
  return west <= east && south <= north ? { west, south, east, north } : null;
}

/** Keeps the box around a feature that another thread found: looking at every vertex again would hold this one up. */
export function keepBounds(geometry: TabledPolygons, bounds: Bounds | null): void {
  boundsOfKnown.set(geometry, bounds);
}

/**
 * Returns the smallest box around a geometry, or `null` where it has no vertex. Holes lie inside and are not read. That of
 * a large feature is kept as long as the feature.
 */
export function boundsOf(geometry: ArealGeometry): Bounds | null {
  if (geometry.type === 'TabledPolygons') {
    const known = boundsOfKnown.get(geometry);
    const bounds = known === undefined ? boundsOfTabled(geometry) : known;
    boundsOfKnown.set(geometry, bounds);
    return bounds;
  }
  const boxes = polygonsOf(geometry).map(([outer = []]) => boundsOfLine(outer));
  return boundsAround(boxes.filter((box) => box !== null));
}
