import type { ArealGeojson, ArealGeometry } from '../base/areal.ts';
import { polygonsOf } from '../base/areal.ts';
import { differenceOf } from './grid-overlay.ts';
import { geometryOf, type Polygons } from './polygons.ts';

function together(geometries: readonly ArealGeometry[]): Polygons {
  return geometries.flatMap((geometry) => polygonsOf(geometry));
}

/**
 * Returns for drawing what the first geometries cover and the second do not, and the reverse; `null` for nothing. Drawn
 * on a grid of 2⁻⁴⁰ degrees. Throws an `OverlayFailure` where the library gives up.
 */
export function bothDifferences(
  mine: readonly ArealGeometry[],
  theirs: readonly ArealGeometry[],
): readonly (ArealGeojson | null)[] {
  const [a, b] = [together(mine), together(theirs)];
  return [geometryOf(differenceOf(a, b)), geometryOf(differenceOf(b, a))];
}
