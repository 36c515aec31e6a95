import type { Position } from 'geojson';
import { polygonsOf } from '../base/areal.ts';
import type { ArealGeometry } from '../base/areal.ts';
import { boundsOf } from './bounds.ts';

/** How many parallels are tried. Odd, so that the middle of the box is one of them. */
const PARALLELS = 15;

interface Chord {
  readonly west: number;
  readonly east: number;
}

/** Longitudes, in order, at which a parallel crosses the rings. An edge includes its southern end only. */
function crossingsOf(rings: readonly (readonly Position[])[], lat: number): readonly number[] {
  const lons: number[] = [];
  for (const ring of rings) {
    ring.forEach(([endLon = Number.NaN, endLat = Number.NaN], index) => {
      const [startLon = Number.NaN, startLat = Number.NaN] = ring[index - 1] ?? [];
      if (startLat <= lat === endLat <= lat || Number.isNaN(startLat)) return;
      lons.push(startLon + ((lat - startLat) / (endLat - startLat)) * (endLon - startLon));
    });
  }
  return lons.sort((first, second) => first - second);
}

function widestChord(rings: readonly (readonly Position[])[], lat: number): Chord | null {
  const lons = crossingsOf(rings, lat);
  let widest: Chord | null = null;
  for (let index = 1; index < lons.length; index += 2) {
    const [west = Number.NaN, east = Number.NaN] = [lons[index - 1], lons[index]];
    if (!widest || east - west > widest.east - widest.west) widest = { west, east };
  }
  return widest;
}

/**
 * Returns a place inside a geometry for its label: the middle of the widest chord on fifteen parallels across its box.
 * It lies in no hole and on no boundary of a valid geometry. `null` where the geometry has no inside.
 */
export function labelPosition(geometry: ArealGeometry): readonly [lon: number, lat: number] | null {
  const box = boundsOf(geometry);
  if (!box) return null;
  const rings = polygonsOf(geometry).flat();
  let best: { readonly chord: Chord; readonly lat: number } | null = null;
  for (let step = 1; step <= PARALLELS; step += 1) {
    const lat = box.south + ((box.north - box.south) * step) / (PARALLELS + 1);
    const chord = widestChord(rings, lat);
    if (chord && (!best || chord.east - chord.west > best.chord.east - best.chord.west))
      best = { chord, lat };
  }
  return best && [(best.chord.west + best.chord.east) / 2, best.lat];
}
