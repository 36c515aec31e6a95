import type { ArealGeometry } from '../base/areal.ts';
import { boundsOf } from './bounds.ts';
import { utmZoneNumberAt } from './utm-zone.ts';
import type { UtmZone } from './utm-zone.ts';

/** How far beyond the limit of a zone, in degrees, surveyors are expected to go on using it. */
const NEIGHBOURHOOD = 1.5;

/**
 * Returns the UTM zones in which the area of a geometry may have been published, from west to east: those that its box
 * touches, and those whose limit is less than 1.5° from the box. The hemisphere is that of the middle of the box,
 * since the two differ by a shift and give the same area. Empty for a geometry without vertices.
 */
export function candidateZones(geometry: ArealGeometry): readonly UtmZone[] {
  const box = boundsOf(geometry);
  if (!box) return [];
  const hemisphere = box.south + box.north < 0 ? 'S' : 'N';
  const first = utmZoneNumberAt(box.west - NEIGHBOURHOOD);
  const last = utmZoneNumberAt(box.east + NEIGHBOURHOOD);
  return Array.from({ length: last - first + 1 }, (_, step): UtmZone => `${first + step}${hemisphere}`);
}
