import type { ArealGeometry, ArealLayer } from '../core/base/areal.ts';
import { squareMetres, toHectares } from '../core/base/units.ts';
import { formatGeojson } from '../core/formats/format-geojson.ts';
import type { FeatureToWrite } from '../core/formats/format-geojson.ts';
import { drawOverlap } from '../core/overlap/overlap-drawing.ts';
import type { OverlapDrawing } from '../core/overlap/overlap-drawing.ts';
import type { OverlapPair } from '../core/overlap/results.ts';
import { OverlayFailure } from '../core/overlay/grid-overlay.ts';

function drawnOrNothing(a: ArealGeometry, b: ArealGeometry): OverlapDrawing | null {
  try {
    return drawOverlap('clipper2', a, b);
  } catch (failure) {
    if (!(failure instanceof OverlayFailure)) throw failure;
    return null;
  }
}

function geometriesOf({ features }: ArealLayer): ReadonlyMap<string, ArealGeometry> {
  return new Map(features.map(({ id, geometry }) => [id, geometry]));
}

/**
 * Returns the overlaps of two layers as GeoJSON, one feature a pair: the hectares that were measured, those of the
 * geometry, and whether the two agree, so that the geometry can be relied upon. clipper2-ts draws, since it ends; a
 * pair that it gives up on has no geometry and is not reliable.
 */
export function overlapsAsGeojson(a: ArealLayer, b: ArealLayer, pairs: readonly OverlapPair[]): string {
  const [ofA, ofB] = [geometriesOf(a), geometriesOf(b)];
  const features = pairs.flatMap((pair): FeatureToWrite[] => {
    const [first, second] = [ofA.get(pair.aId), ofB.get(pair.bId)];
    if (!first || !second) return [];
    const drawing = drawnOrNothing(first, second);
    const properties = {
      a_id: pair.aId,
      b_id: pair.bId,
      overlap_ha: pair.overlap,
      class: pair.class,
      drawn_ha: drawing === null ? null : toHectares(squareMetres(drawing.drawn)),
      reliable: drawing?.isReliable === true,
    };
    return [{ id: `${pair.aId}|${pair.bId}`, properties, geometry: drawing?.geometry ?? null }];
  });
  return formatGeojson(features);
}
