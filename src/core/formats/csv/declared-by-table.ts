import { referenceOfName } from '../../crs/declared-reference.ts';
import type { DeclaredReference } from '../../crs/declared-reference.ts';
import { referenceSystemOf, referenceSystems } from '../../crs/reference-system.ts';
import type { Frame, ReferenceSystem } from '../../crs/reference-system.ts';
import { parseUtmZone } from '../../geometry/utm-zone.ts';
import type { UtmZone } from '../../geometry/utm-zone.ts';

/** Northings of the south count from 10,000,000 at the equator; those of the north reach this far at 45°. */
const SOUTHERN_NORTHING = 5_000_000;

const FRAMES: readonly (readonly [frame: Frame | null, pattern: RegExp])[] = [
  ['WGS 84', /wgs[\s_-]*(19)?84|sirgas|magna/i],
  ['PSAD56', /psad[\s_-]*(19)?56|provisional/i],
  ['Bogota 1975', /bogot[aá]\s*(19)?75/i],
];

/**
 * Returns the UTM zone that a text names, as in `18S`, `18 Sur` or `18M` with the letter of a band; of a bare number
 * the northing tells the hemisphere. S is always the south, since no band S lies in America.
 */
export function zoneOfText(text: string, hemisphere: string, northing: number): UtmZone | null {
  const [, number, letter = ''] = /^\D*?(\d{1,2})\s*([A-Za-z]?)/.exec(text.trim()) ?? [];
  if (number === undefined) return null;
  const mark = (letter || hemisphere.trim().charAt(0)).toUpperCase();
  if (mark === '') return parseUtmZone(`${number}${northing > SOUTHERN_NORTHING ? 'S' : 'N'}`);
  return parseUtmZone(`${number}${mark === 'S' || (mark >= 'C' && mark <= 'M') ? 'S' : 'N'}`);
}

/** The UTM zone that a title or the name of a column says: `Coordenadas UTM zona 18 Sur`, `UTM 18S`. */
const ZONE_IN_WORDS =
  /(?:zona|zone|huso|fuso|utm)\W*(?:utm)?\W*(\d{1,2}\s*(?:[NS]|sur|sul|south|norte|north)?)\b/i;

/** Returns the zone that the words around a table name. */
export function zoneInWords(words: string, northing: number): UtmZone | null {
  const found = ZONE_IN_WORDS.exec(words)?.[1];
  return found === undefined ? null : zoneOfText(found, '', northing);
}

function utmOn(frame: Frame, zone: UtmZone): ReferenceSystem | null {
  const name = `${frame} / UTM zone ${zone}`;
  return referenceSystems.find((system) => system.name === name) ?? null;
}

/** Returns what the words around a table and its zone say of the reference system of degrees or metres. */
export function declaredByTable(
  words: string,
  zone: UtmZone | null,
  unit: 'degree' | 'metre' | null,
): DeclaredReference | null {
  const code = /EPSG\W*(\d{4,5})/i.exec(words)?.[1];
  if (code !== undefined) return referenceOfName(`EPSG:${code}`);
  const frame = FRAMES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  if (unit === 'degree') {
    const system = frame === null || frame === 'WGS 84' ? null : frame;
    const own = referenceSystems.find((each) => each.unit === 'degree' && each.frame === system);
    return own === undefined ? null : { kind: 'system', system: own };
  }
  if (zone === null) return null;
  const system = frame === null ? null : utmOn(frame, zone);
  return system === null ? { kind: 'zone', zone } : { kind: 'system', system };
}

/** Returns the EPSG code that a cell is alone, such as `32718`, as words; other cells as they are. */
export function frameWords(cell: string): string {
  const code = cell.trim();
  return referenceSystemOf(`EPSG:${code}`) === null ? code : `EPSG:${code}`;
}
