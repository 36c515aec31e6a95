import { readDegrees } from '../formats/csv/degrees-text.ts';
import { numberWith } from '../formats/csv/number-text.ts';

/** One of the two parts of what somebody typed, as every number that it can be. */
export interface TypedNumber {
  /** Decimal degrees; `null` where it is none. */
  readonly degrees: number | null;
  /** What a letter of the compass says that it is. */
  readonly axis: 'lon' | 'lat' | null;
  /** Whether a sign or a letter says which side of Greenwich or of the equator it is on. */
  readonly hasSide: boolean;
  /** Metres: two where a mark may part thousands or decimals. */
  readonly metres: readonly number[];
}

const LATITUDE = /[NS]/i;
const LONGITUDE = /[EWOL]/i;

/** Letters and words that stand around metres: `620000 mE`, `E: 620000`, `Norte 9650000`. */
const AROUND_METRES = /^(?:este|norte|leste|easting|northing|e|n|x|y)?\s*[:=]?\s*|\s*m?\s*[en]?$/gi;

function metresOf(text: string): readonly number[] {
  const bare = text.replaceAll(AROUND_METRES, '');
  const readings = [numberWith(bare, '.'), numberWith(bare, ',')].filter((value) => value !== null);
  return [...new Set(readings)];
}

/** Returns every number that a part of typed coordinates can be; nothing is chosen here. */
function readTypedNumber(text: string): TypedNumber {
  const bare = text.trim();
  const isLatitude = LATITUDE.test(bare);
  const axis = isLatitude ? 'lat' : LONGITUDE.test(bare) ? 'lon' : null;
  return {
    degrees: readDegrees(bare),
    axis,
    hasSide: axis !== null || /^[-−–]/.test(bare),
    metres: metresOf(bare),
  };
}

/** Marks at which two coordinates may be parted; a comma without a space may also stand before decimals. */
const PARTINGS = /[;/|\s,]+/g;

/** No two coordinates that anybody types are longer. */
const LONGEST = 90;

/** Returns every way in which a text can be parted into two numbers. */
export function typedPairs(text: string): readonly (readonly [TypedNumber, TypedNumber])[] {
  if (text.length > LONGEST) return [];
  const bare = text.trim();
  return [...bare.matchAll(PARTINGS)].flatMap(({ 0: mark, index }) => {
    const [first, second] = [bare.slice(0, index), bare.slice(index + mark.length)];
    if (!/\d/.test(first) || !/\d/.test(second)) return [];
    return [[readTypedNumber(first), readTypedNumber(second)] as const];
  });
}
