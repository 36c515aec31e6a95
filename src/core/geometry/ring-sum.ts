import type { Position } from 'geojson';
import { squareMetres } from '../base/units.ts';
import type { SquareMetres } from '../base/units.ts';

/**
 * Returns the area of polygons from the signed area of their rings: the first ring of each polygon counts, its holes
 * are taken off, whatever their winding.
 */
export function areaByRings(
  polygons: readonly (readonly (readonly Position[])[])[],
  signedRingArea: (ring: readonly Position[]) => SquareMetres,
): SquareMetres {
  let total = 0;
  for (const rings of polygons) {
    rings.forEach((ring, index) => {
      const size = Math.abs(signedRingArea(ring));
      total += index === 0 ? size : -size;
    });
  }
  return squareMetres(total);
}
