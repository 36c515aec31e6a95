import type { Position } from 'geojson';
import { polygonsOf } from '../base/areal.ts';
import type { ArealFeature, ArealGeojson } from '../base/areal.ts';
import { repairFeature } from '../validation/repair-feature.ts';

/** Metres of a degree along a meridian at the equator, and along the equator. */
const METRES_PER_DEGREE_NORTH = 110_574;
const METRES_PER_DEGREE_EAST = 111_320;

/** Decimals of a degree: a centimetre. */
const DECIMALS = 7;

function toNode(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toFixed(DECIMALS));
}

/**
 * Returns the node of a grid of so many metres that lies nearest to a position, heights left out. `aboutLatitude` lays
 * the grid: positions of one feature share one. No position moves further than 0.71 times the grid.
 */
export function blurredPosition(
  [lon = Number.NaN, lat = Number.NaN]: Position,
  metres: number,
  aboutLatitude: number,
): readonly [lon: number, lat: number] {
  const north = metres / METRES_PER_DEGREE_NORTH;
  const cosine = Math.cos((Math.round(aboutLatitude) * Math.PI) / 180);
  const east = metres / (METRES_PER_DEGREE_EAST * Math.max(cosine, 0.01));
  return [toNode(lon, east), toNode(lat, north)];
}

/**
 * Returns the boundary of a feature with every vertex on the grid, mended where that made it cross or fold; `null` where
 * it is too small for the grid and nothing is left.
 */
export function blurredGeometry(
  { id, name, geometry }: Pick<ArealFeature, 'id' | 'name' | 'geometry'>,
  metres: number,
): ArealGeojson | null {
  const polygons = polygonsOf(geometry);
  const latitude = polygons[0]?.[0]?.[0]?.[1] ?? 0;
  const blurred = polygons.map((rings) =>
    rings
      .map((ring) => ring.map((position) => [...blurredPosition(position, metres, latitude)]))
      .map((ring) =>
        ring.filter(
          ([lon, lat], index) => index === 0 || lon !== ring[index - 1]?.[0] || lat !== ring[index - 1]?.[1],
        ),
      ),
  );
  // A part or hole with fewer corners than a triangle is gone, and no fault to be mended.
  const left = blurred
    .filter(([outer = []]) => hasArea(outer))
    .map((rings) => rings.filter((ring) => hasArea(ring)));
  if (left.length === 0) return null;
  return repairFeature({ id, name, geometry: null, properties: {} }, left).geometry;
}

function hasArea(ring: readonly Position[]): boolean {
  return new Set(ring.map((position) => position.join())).size >= 3;
}
