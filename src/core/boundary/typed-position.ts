import type { UtmZone } from '../geometry/utm-zone.ts';
import { unprojectionOf, utmDefinition } from '../geometry/projections.ts';

/** What somebody typed: two numbers as they stand on paper, in degrees or in metres of a UTM zone on WGS 84. */
export interface TypedCoordinates {
  /** Longitude, or easting. */
  readonly first: string;
  /** Latitude, or northing. */
  readonly second: string;
  /** `null` for degrees. */
  readonly zone: UtmZone | null;
}

/**
 * What is wrong with it. `thousands`: a mark could part thousands or decimals, which is never guessed. `swapped`: the
 * longitude cannot be one, and the two would fit the other way round.
 */
export type TypedTrouble = 'empty' | 'not-a-number' | 'thousands' | 'out-of-range' | 'swapped';

export type TypedPosition =
  | { readonly position: readonly [lon: number, lat: number] }
  | { readonly trouble: TypedTrouble; readonly field: 'first' | 'second' };

const PLAIN = /^[+\-−]?\d+([.,]\d+)?$/;

/** Metres between which eastings lie inside of a zone, with some room, and northings of a hemisphere. */
const EASTINGS = [100_000, 900_000] as const;
const NORTHINGS = [0, 10_000_000] as const;

function numberIn(text: string, isMetres: boolean): number | TypedTrouble {
  const plain = text.replaceAll(/[\s\u00a0'’°]/g, '');
  if (plain === '') return 'empty';
  if ((plain.match(/[.,]/g)?.length ?? 0) > 1) return 'thousands';
  if (!PLAIN.test(plain)) return 'not-a-number';
  if (isMetres && /^[+\-−]?\d{1,3}[.,]\d{3}$/.test(plain)) return 'thousands';
  return Number(plain.replace(',', '.').replace('−', '-'));
}

function isWithin(value: number, [least, most]: readonly [number, number]): boolean {
  return value >= least && value <= most;
}

/** Returns which of the two numbers cannot be what it is said to be; `null` where both can. */
function troubleOf(first: number, second: number, isMetres: boolean): TypedPosition | null {
  const [firstRange, secondRange] = isMetres
    ? [EASTINGS, NORTHINGS]
    : ([
        [-180, 180],
        [-90, 90],
      ] as const);
  const fits = isWithin(first, firstRange) && isWithin(second, secondRange);
  if (fits) return null;
  const isSwapped = isWithin(second, firstRange) && isWithin(first, secondRange);
  const field = isWithin(first, firstRange) ? 'second' : 'first';
  return { trouble: isSwapped ? 'swapped' : 'out-of-range', field };
}

/**
 * Returns the place that somebody typed, in degrees on WGS 84, or what is wrong with it and in which of the two fields.
 * Decimals may stand after a point or a comma; spaces and apostrophes between thousands are passed over.
 */
export function readTypedPosition({ first, second, zone }: TypedCoordinates): TypedPosition {
  const [one, other] = [numberIn(first, zone !== null), numberIn(second, zone !== null)];
  if (typeof one === 'string') return { trouble: one, field: 'first' };
  if (typeof other === 'string') return { trouble: other, field: 'second' };
  const trouble = troubleOf(one, other, zone !== null);
  if (trouble !== null) return trouble;
  if (zone === null) return { position: [one, other] };
  const [lon, lat] = unprojectionOf(utmDefinition(zone))(one, other);
  return Number.isFinite(lon) && Number.isFinite(lat)
    ? { position: [lon, lat] }
    : { trouble: 'out-of-range', field: 'first' };
}
