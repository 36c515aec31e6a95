import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds } from '../core/geometry/bounds.ts';
import type { Camera } from '../state/view.ts';
import { toLngLatBounds } from './create-map.ts';
import type { Padding } from './padding.ts';

/** Room in pixels between what is looked at and what covers the map. */
const ROOM = 32;

/** A small area is shown with its neighbourhood, not blown up beyond what its outline can bear. */
const NEAREST_ZOOM = 10.5;

/** Returns where a map looks. */
export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { lon: lng, lat, zoom: map.getZoom() };
}

/** Returns whether two cameras look the same on a screen, also after one of them was rounded in an address. */
export function isSameCamera(one: Camera, other: Camera): boolean {
  return (
    Math.abs(one.lon - other.lon) < 0.002 &&
    Math.abs(one.lat - other.lat) < 0.002 &&
    Math.abs(one.zoom - other.zoom) < 0.02
  );
}

/**
 * Moves a map until a box is seen whole beside what covers it: a flight, or a jump for people who asked for less
 * motion.
 */
export function lookAt(map: MapLibreMap, bounds: Bounds, _covered: Padding): void {
  map.fitBounds(toLngLatBounds(bounds), { padding: ROOM, maxZoom: NEAREST_ZOOM, duration: 900 });
}
