import type { Position } from 'geojson';
import { polygonsOf } from '../../../src/core/base/areal.ts';
import type { ArealFeature, ArealGeometry, ArealLayer } from '../../../src/core/base/areal.ts';

const EQUATORIAL_RADIUS = 6_378_137;
const E2 = 0.006_694_379_990_141_316;

/** q of Snyder 1987, equation 3-12, on WGS 84. */
function q(lat: number): number {
  const e = Math.sqrt(E2);
  const sin = Math.sin((lat * Math.PI) / 180);
  return (1 - E2) * (sin / (1 - E2 * sin * sin) - Math.log((1 - e * sin) / (1 + e * sin)) / (2 * e));
}

/** Returns the hectares of a cell between two meridians and two parallels, by the closed form. */
export function cellHectares([west, south, east, north]: Box): number {
  const span = ((east - west) * Math.PI) / 180;
  return (EQUATORIAL_RADIUS ** 2 * span * (q(north) - q(south))) / 2 / 10_000;
}

export type Box = readonly [west: number, south: number, east: number, north: number];

/** Returns a polygon with one ring, which is closed here. */
export function polygon(...vertices: Position[]): ArealGeometry {
  return { type: 'Polygon', coordinates: [[...vertices, ...vertices.slice(0, 1)]] };
}

export function cell([west, south, east, north]: Box): ArealGeometry {
  return polygon([west, south], [east, south], [east, north], [west, north]);
}

/** Returns a layer with the geometries as features `<id>0`, `<id>1`, … */
export function layer(
  id: string,
  geometries: readonly ArealGeometry[],
  positionalErrorMetres: number | null = null,
): ArealLayer {
  const features = geometries.map((geometry, index): ArealFeature => ({
    id: `${id}${String(index)}`,
    name: null,
    geometry,
  }));
  return { id, features, positionalErrorMetres };
}

/**
 * Two small polygons on which Turf 7.4 never returns: a triangle, and a needle whose third vertex lies back on its
 * first side. Found by random search around the shape of Turf issue 2833.
 */
export const hangingPair: readonly [ArealGeometry, ArealGeometry] = [
  polygon([-71.999956, -1.999992], [-71.999994, -1.999945], [-72.000047, -1.999996]),
  polygon([-72.000013, -1.999977], [-71.999958, -1.999988], [-71.999968, -1.999986], [-71.999956, -1.999992]),
];

/** A cell of one degree with a hole that has no vertex: Turf refuses it with an exception. */
export const emptyHole: ArealGeometry = {
  type: 'Polygon',
  coordinates: [...polygonsOf(cell([0, 0, 1, 1])).flat(), []],
};
