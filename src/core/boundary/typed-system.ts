import type { UtmZone } from '../geometry/utm-zone.ts';

/** The system that a text of coordinates names, and what is left of it. */
export interface TypedSystem {
  readonly system: 'degrees' | 'origen-nacional' | null;
  /** Zones that are named: two where `S` may be the south or a band of the military grid. Empty where none is. */
  readonly zones: readonly UtmZone[];
  readonly rest: string;
}

const ORIGEN_NACIONAL = /(?:epsg\s*:?\s*)?\b9377\b|origen[\s-]*nacional/i;
const DEGREES = /(?:epsg\s*:?\s*)\b(?:4326|4674|4686)\b/i;
const UTM_WORD = /\b(?:utm|zona|zone|fuso|huso|wgs\s*84)\b\.?\s*/gi;
const ZONE = /^\s*(\d{1,2})\s*([a-z])\b[\s,;:]*|[\s,;:]+(\d{1,2})\s*([a-z])\s*$/i;

/** Letters of the latitude bands; I and O are none. */
const SOUTHERN_BANDS = 'CDEFGHJKLM';
const NORTHERN_BANDS = 'NPQRSTUVWX';

const ZONES = 60;

/** The letter of a hemisphere, or of a band of latitude: `18M` is in the south, `18N` in the north either way. */
function zonesOf(number: number, letter: string): readonly UtmZone[] {
  if (number < 1 || number > ZONES) return [];
  if (letter === 'S') return [`${number}S`, `${number}N`];
  if (SOUTHERN_BANDS.includes(letter)) return [`${number}S`];
  return NORTHERN_BANDS.includes(letter) ? [`${number}N`] : [];
}

/** A zone stands before metres or after them; before degrees the same letters are a hemisphere, as in `18S 72W`. */
function isMetric(rest: string): boolean {
  return /\d{4}|\d[\s.,'’]\d{3}(?!\d)/.test(rest);
}

/** Returns the system that typed coordinates name: by its code, or by a UTM zone before or after them. */
export function readTypedSystem(text: string): TypedSystem {
  if (ORIGEN_NACIONAL.test(text)) {
    return { system: 'origen-nacional', zones: [], rest: text.replace(ORIGEN_NACIONAL, ' ').trim() };
  }
  if (DEGREES.test(text)) return { system: 'degrees', zones: [], rest: text.replace(DEGREES, ' ').trim() };
  const bare = text.replaceAll(UTM_WORD, ' ').trim();
  const found = ZONE.exec(bare);
  const rest = bare.replace(ZONE, ' ').trim();
  const letter = (found?.[2] ?? found?.[4] ?? '').toUpperCase();
  const zones = found === null ? [] : zonesOf(Number(found[1] ?? found[3]), letter);
  return zones.length > 0 && isMetric(rest)
    ? { system: null, zones, rest }
    : { system: null, zones: [], rest: bare };
}
