import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import type { Selection } from '../state/view.ts';
import { labelSourceOf } from './drawing.ts';

/** Half the side, in pixels, of the square in which a point or a line counts as hit: a fingertip, or a mouse. */
const TOLERANCE = { touch: 14, mouse: 5 };

/** Returns the style layers of which a click selects, from those of the map. */
function pickableLayers(map: MapLibreMap, selectable: ReadonlySet<string>): string[] {
  return map.getLayersOrder().filter((id) => {
    const layer = map.getLayer(id);
    return layer !== undefined && layer.type !== 'symbol' && selectable.has(layer.source);
  });
}

/**
 * Returns the feature that a person means who points at a place of the canvas: the topmost one there, where points
 * and lines are also hit from nearby and points go before areas; `null` where there is none.
 */
export function pick(
  map: MapLibreMap,
  point: Point,
  pointer: keyof typeof TOLERANCE,
  selectable: ReadonlySet<string>,
): Selection | null {
  const layers = pickableLayers(map, selectable);
  const { x, y } = point;
  const reach = TOLERANCE[pointer];
  const nearby = map.queryRenderedFeatures(
    [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ],
    { layers },
  );
  const hit =
    nearby.find(({ geometry }) => geometry.type === 'Point') ??
    map.queryRenderedFeatures(point, { layers })[0] ??
    nearby.find(({ layer }) => layer.type === 'line');
  return hit ? { layerId: hit.source, featureId: String(hit.properties['id']) } : null;
}

/** Returns whether the name of a feature stands on the map already, so that a pointer need not show it again. */
export function isNamed(map: MapLibreMap, { layerId, featureId }: Selection): boolean {
  const layers = map.getLayersOrder().filter((id) => {
    const layer = map.getLayer(id);
    return layer?.type === 'symbol' && [layerId, labelSourceOf(layerId)].includes(layer.source);
  });
  return map.queryRenderedFeatures({ layers }).some(({ properties }) => properties['id'] === featureId);
}
