import type { FeatureCollection } from 'geojson';
import { cameraFor } from './camera-for.ts';
import type { PossiblePlace } from './possible-places.ts';
import type { Camera } from './view.ts';

/** Returns some vertices of a file at a possible place, to be drawn beside what is there. */
export function previewOf({ positions }: PossiblePlace): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: positions
      .filter((position) => position.every(Number.isFinite))
      .map((coordinates) => ({
        type: 'Feature',
        properties: { role: 'own' },
        geometry: { type: 'Point', coordinates },
      })),
  };
}

/** Metres round the equator, and pixels of the whole world at zoom 0. */
const EQUATOR = 40_075_017;
const WORLD = 512;
/** Pixels that a shift must have on the map to be seen beside the boundary. */
const VISIBLE = 60;
const CLOSEST = 14;

/**
 * Returns the camera from which a possible place can be compared with the declared one: all of it, or where its shift
 * would not be seen from there, its first vertex from nearer by. `null` where it has no position.
 */
export function cameraForPlace(
  place: PossiblePlace,
  size: { readonly width: number; readonly height: number },
): Camera | null {
  const all = cameraFor(
    previewOf(place).features.map(({ geometry }) => geometry),
    size,
  );
  const [first] = place.positions;
  if (all === null || first === undefined || place.shift === null) return all;
  const [lon = all.lon, lat = all.lat] = first;
  const near = Math.min(CLOSEST, Math.log2((EQUATOR * VISIBLE) / (WORLD * place.shift.metres)));
  return near <= all.zoom ? all : { lon, lat, zoom: near };
}
