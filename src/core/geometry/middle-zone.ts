import type { ArealGeometry } from '../base/areal.ts';
import { boundsOf } from './bounds.ts';
import { utmZoneOf } from './utm-zone.ts';
import type { UtmZone } from './utm-zone.ts';

/** Returns the UTM zone in which the middle of the box of a geometry lies, or `null` for a geometry without vertices. */
export function middleZone(geometry: ArealGeometry): UtmZone | null {
  const box = boundsOf(geometry);
  return box && utmZoneOf((box.west + box.east) / 2, (box.south + box.north) / 2);
}
