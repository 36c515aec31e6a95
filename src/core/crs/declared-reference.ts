import type { UtmZone } from '../geometry/utm-zone.ts';
import { referenceSystemOf } from './reference-system.ts';
import type { ReferenceSystem } from './reference-system.ts';

/** What a file says of its reference system. */
export type DeclaredReference =
  | { readonly kind: 'system'; readonly system: ReferenceSystem }
  /** Metres in a UTM zone, of which nothing names the frame. */
  | { readonly kind: 'zone'; readonly zone: UtmZone }
  /** A system by a name that is not known. */
  | { readonly kind: 'unknown'; readonly name: string };

const CODE = /(?:^|[^a-z])(?:EPSG|CRS)?[:/ ]*(?:[\d.]*[:/])?(\d{4,5})$/i;

/** Names of one frame with degrees, as people and programs write them. */
const NAMES: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/CRS:?84|^wgs[ _-]?(19)?84$/i, 'EPSG:4326'],
  [/^sirgas[ _-]?2000$/i, 'EPSG:4674'],
  [/^magna([ _-]?sirgas)?$/i, 'EPSG:4686'],
  [/^psad[ _-]?(19)?56$/i, 'EPSG:4248'],
];

/**
 * Returns the reference system that a short name stands for, such as `urn:ogc:def:crs:EPSG::24878`, `EPSG:32718`,
 * `http://www.opengis.net/def/crs/OGC/1.3/CRS84` or `WGS 84`.
 */
export function referenceOfName(name: string): DeclaredReference {
  const trimmed = name.trim();
  const code = /epsg|^\d+$/i.test(trimmed) ? CODE.exec(trimmed)?.[1] : undefined;
  const named = code === undefined ? NAMES.find(([pattern]) => pattern.test(trimmed))?.[1] : `EPSG:${code}`;
  const system = named === undefined ? null : referenceSystemOf(named);
  return system === null ? { kind: 'unknown', name: trimmed } : { kind: 'system', system };
}
