import { readNumber } from './number-text.ts';

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
const DEGREES = new RegExp(
  String.raw`^([-−])?([NSEWOL])?\s*${NUMBER}\s*[°ºd]?\s*(?:${NUMBER}\s*['’′´m]\s*)?(?:${NUMBER}\s*(?:"|''|″|”|’’|´´|s)?\s*)?([NSEWOL])?$`,
  'i',
);
/** No degrees that anybody writes are longer. */
const LONGEST = 40;
const NEGATIVE = /[SWO]/i;

function part(text: string | undefined): number {
  return text === undefined ? 0 : Number(text.replace(',', '.'));
}

/**
 * Returns the degrees that a text is: a decimal number, whose one mark always stands before decimals since degrees have
 * no thousands, with or without a hemisphere (N, S, E, W; O is west in Spanish, L east in Portuguese), or degrees,
 * minutes and seconds, such as 2°18'32.5"S. `null` where it is none of these.
 */
export function readDegrees(text: string): number | null {
  if (text.length > LONGEST) return null;
  const trimmed = text.trim();
  const plain = readNumber(trimmed);
  if (plain.kind === 'number') return plain.value;
  if (plain.kind === 'either') return Number(`${plain.sign}${plain.whole}.${plain.fraction}`);
  const found = DEGREES.exec(trimmed);
  if (found === null) return null;
  const [, sign, before, degrees, minutes, seconds, after] = found;
  if (before !== undefined && after !== undefined) return null;
  if (seconds !== undefined && minutes === undefined) return null;
  if (part(minutes) >= 60 || part(seconds) >= 60) return null;
  const value = part(degrees) + part(minutes) / 60 + part(seconds) / 3600;
  return sign !== undefined || NEGATIVE.test(before ?? after ?? '') ? -value : value;
}
