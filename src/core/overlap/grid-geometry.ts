import type { ArealGeojson, ArealGeometry } from '../base/areal.ts';
import { polygonsOf } from '../base/areal.ts';
import { intersectionOf } from '../overlay/grid-overlay.ts';
import { geometryOf } from '../overlay/polygons.ts';
import { partsNear } from './parts-near.ts';

/**
 * Returns the geometry that two geometries share, drawn on a grid of 2⁻⁴⁰ degrees, or `null` where they share no area.
 * Simple polygons are presumed. Throws an `OverlayFailure` where the library gives up. Wound as RFC 7946 asks.
 */
export function gridGeometry(a: ArealGeometry, b: ArealGeometry): ArealGeojson | null {
  const [nearA, nearB] = [partsNear(a, b), partsNear(b, a)];
  if (nearA === null || nearB === null) return null;
  return geometryOf(intersectionOf(polygonsOf(nearA), polygonsOf(nearB)));
}
