import type { MapLibreEvent, Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds } from '../core/geometry/bounds.ts';
import type { Camera } from '../state/view.ts';

/** Room in pixels between what is looked at and what covers the map. */
const ROOM = 36;

/** A small area is shown with its neighbourhood, not blown up beyond what its outline can bear. */
const NEAREST_ZOOM = 10.5;

/** Returns where a map looks. */
export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { lon: lng, lat, zoom: map.getZoom() };
}

/** Degrees that an address rounds away, and those that nobody notices however far the map is. */
const [ROUNDED, UNNOTICED] = [0.0001, 0.002];

/** Degrees of longitude that three pixels cover at a zoom of the web map. */
function threePixels(zoom: number): number {
  return (3 * 360) / (512 * 2 ** zoom);
}

/** Returns whether two cameras look the same on a screen, also after one of them was rounded in an address. */
export function isSameCamera(one: Camera, other: Camera): boolean {
  const slack = Math.min(UNNOTICED, Math.max(ROUNDED, threePixels(one.zoom)));
  return (
    Math.abs(one.lon - other.lon) < slack &&
    Math.abs(one.lat - other.lat) < slack &&
    Math.abs(one.zoom - other.zoom) < 0.02
  );
}

/** Data of a movement that the person asked for through a button or a panel, and not with the map itself. */
export const MEANT = { meant: true };

/**
 * Returns whether the person meant a movement: with the map itself, or as `MEANT`. A map also moves when its
 * room changes.
 */
export function isMeant(event: MapLibreEvent): boolean {
  return 'meant' in event || event.originalEvent !== undefined;
}

/**
 * Moves a map until a box is seen whole beside what covers it: at once, to begin with, or in a flight that was meant
 * and that becomes a jump for people who asked for less motion.
 */
export function lookAt(map: MapLibreMap, bounds: Bounds, pace: 'at once' | 'in flight'): void {
  const { west, south, east, north } = bounds;
  const isFlight = pace === 'in flight';
  // What covers or shrinks the map may have changed in this very moment, before the map was told.
  map.resize();
  map.fitBounds(
    [west, south, east, north],
    // The room is added to the padding of the map, which is what covers it.
    { padding: ROOM, maxZoom: NEAREST_ZOOM, animate: isFlight, duration: 900 },
    isFlight ? MEANT : {},
  );
}
