import { utmDefinition } from '../geometry/projections.ts';
import type { UtmZone } from '../geometry/utm-zone.ts';
import type { DeclaredReference } from './declared-reference.ts';
import { referenceFromWkt } from './reference-from-wkt.ts';
import { referenceSystemOf } from './reference-system.ts';
import type { ReferenceSystem } from './reference-system.ts';

/** A reference system as databases of GIS declare it: by an authority and its code, by a definition in WKT, or both. */
export interface CodedReference {
  readonly authority: string | null;
  readonly code: number | null;
  readonly wkt: string | null;
}

/** WGS 84 with heights: its longitudes and latitudes are those of EPSG:4326. */
const WITH_HEIGHTS = 4979;

/** UTM zones of frames that are WGS 84 in all that matters, by the code before the first of them. */
const UTM_CODES: readonly (readonly [
  name: string,
  before: number,
  first: number,
  last: number,
  side: 'N' | 'S',
])[] = [
  ['WGS 84', 32_600, 1, 60, 'N'],
  ['WGS 84', 32_700, 1, 60, 'S'],
  ['SIRGAS 2000', 31_954, 11, 22, 'N'],
  ['SIRGAS 2000', 31_960, 17, 25, 'S'],
];

function utmSystemOf(code: number): ReferenceSystem | null {
  for (const [frame, before, first, last, side] of UTM_CODES) {
    const number = code - before;
    if (number < first || number > last) continue;
    const zone: UtmZone = `${number}${side}`;
    return {
      code: `EPSG:${String(code)}`,
      name: `${frame} / UTM zone ${zone}`,
      frame: 'WGS 84',
      unit: 'metre',
      definition: utmDefinition(zone),
    };
  }
  return null;
}

function systemOf(code: number): ReferenceSystem | null {
  const plain = code === WITH_HEIGHTS ? 4326 : code;
  return referenceSystemOf(`EPSG:${String(plain)}`) ?? utmSystemOf(plain);
}

/**
 * Returns the reference system that a database declares: by its EPSG code where that is known, else by its definition;
 * `null` where it declares none.
 *
 * @see EPSG Geodetic Parameter Dataset 10.076, for the codes of UTM zones.
 */
export function referenceOfCode({ authority, code, wkt }: CodedReference): DeclaredReference | null {
  if (/^(OGC:)?CRS84h?$/i.test(authority ?? '')) return referenceOfEpsg(4326);
  const isEpsg = authority?.toUpperCase() === 'EPSG' && code !== null;
  const known = isEpsg ? referenceOfEpsg(code) : null;
  if (known !== null) return known;
  const coded = code !== null && code > 0 ? `${authority ?? 'EPSG'}:${String(code)}` : null;
  if (wkt === null || /^\s*(undefined)?\s*$/i.test(wkt)) {
    return coded === null ? null : { kind: 'unknown', name: coded };
  }
  const defined = referenceFromWkt(wkt);
  if (defined.kind !== 'unknown' || coded === null) return defined;
  return { kind: 'unknown', name: `${defined.name} (${coded})` };
}

function referenceOfEpsg(code: number): DeclaredReference | null {
  const system = systemOf(code);
  return system === null ? null : { kind: 'system', system };
}
