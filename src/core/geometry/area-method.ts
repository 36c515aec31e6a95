import type { UtmZone } from './utm-zone.ts';

/** How an area is measured. The name stands beside every number, on the page and in every export. */
export type AreaMethod = 'ellipsoidal' | `utm:${UtmZone}` | 'epsg:9377' | 'spherical';
