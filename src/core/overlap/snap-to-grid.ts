import type { Position } from 'geojson';
import { polygonsOf } from '../base/areal.ts';
import type { ArealGeometry } from '../base/areal.ts';
import { asGeometry } from './split-by-box.ts';

/**
 * Returns the geometry with each coordinate rounded to a multiple of a power of two, in degrees; vertices that were the
 * same stay the same. Turf computes with decimal numbers, and sometimes throws where a vertex of one geometry lies on
 * an edge of the other exactly, as happens with a rounded copy of a boundary. Numbers on a binary grid are not round in
 * decimals, so the vertex leaves the edge.
 */
export function snapToGrid(geometry: ArealGeometry, gridStep: number): ArealGeometry {
  const snapPosition = ([lon = Number.NaN, lat = Number.NaN]: Position): Position => [
    Math.round(lon / gridStep) * gridStep,
    Math.round(lat / gridStep) * gridStep,
  ];
  const snapped = polygonsOf(geometry).map((polygon) => polygon.map((ring) => ring.map(snapPosition)));
  return asGeometry(snapped) ?? geometry;
}
