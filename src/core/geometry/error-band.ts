import type { Position } from 'geojson';
import { polygonsOf } from '../base/areal.ts';
import type { ArealGeometry } from '../base/areal.ts';
import { squareMetres, toHectares } from '../base/units.ts';
import type { Hectares } from '../base/units.ts';
import { ellipsoidalEdgeLength, ellipsoidalPerimeter } from './ellipsoidal-length.ts';

/**
 * Returns the greatest area, to either side, by which a boundary can be wrong when every point of it is off by the
 * positional error, all outwards or all inwards: perimeter × error.
 */
export function greatestErrorBand(geometry: ArealGeometry, positionalErrorMetres: number): Hectares {
  return toHectares(squareMetres(ellipsoidalPerimeter(geometry) * positionalErrorMetres));
}

/** Sum over the vertices of a closed ring of the squared distance between the two neighbours of the vertex, in m². */
function sumOfSquaredDiagonals(ring: readonly Position[]): number {
  const vertices = ring.slice(0, -1);
  const count = vertices.length;
  let sum = 0;
  for (let index = 0; index < count; index += 1) {
    const before = vertices[(index + count - 1) % count];
    const after = vertices[(index + 1) % count];
    if (before && after) sum += ellipsoidalEdgeLength(before, after) ** 2;
  }
  return sum;
}

/**
 * Returns the area, to either side, by which a boundary is likely to be wrong when its vertices are off independently
 * of each other: ½ e √(Σ d_i²), with d_i the distance between the neighbours of vertex i. A positional error that is
 * read as a 95 % error gives a 95 % band. Closed rings.
 *
 * @see Ghilani 2000, Demystifying area uncertainty: more or less, Surveying and Land Information Systems 60 (3).
 */
export function likelyErrorBand(geometry: ArealGeometry, positionalErrorMetres: number): Hectares {
  const squares = polygonsOf(geometry).flat().map(sumOfSquaredDiagonals);
  const sum = squares.reduce((total, square) => total + square, 0);
  return toHectares(squareMetres((positionalErrorMetres * Math.sqrt(sum)) / 2));
}
