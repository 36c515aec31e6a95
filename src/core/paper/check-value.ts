import { sha256 } from '../base/sha256.ts';
import type { TechnicalRow } from '../boundary/technical-table.ts';
import type { Hectares } from '../base/units.ts';

/** Decimals of a degree in the text that is hashed: a centimetre. */
const DEGREE_DECIMALS = 7;

/** Hexadecimal digits of a check value: 64 bits, too many for a typing error to hit by chance. */
const DIGITS = 16;

const DIGITS_PER_GROUP = 4;

/** Returns degrees to 7 decimals, `0.0000000` also for what rounds to it from below. */
function degreesText(degrees: number): string {
  const text = degrees.toFixed(DEGREE_DECIMALS);
  return /^-0\.0*$/.test(text) ? text.slice(1) : text;
}

/**
 * Returns the text whose SHA-256 in UTF-8 stands for a boundary: for each row of its technical table a line with the name
 * of the vertex, its longitude and its latitude in degrees to 7 decimals, parted by commas and ended by a line feed. It
 * holds nothing that is not printed in the table, and is the same for every zone, language and file format.
 */
export function boundaryText(rows: readonly Pick<TechnicalRow, 'vertex' | 'lon' | 'lat'>[]): string {
  return rows.map(({ vertex, lon, lat }) => `${vertex},${degreesText(lon)},${degreesText(lat)}\n`).join('');
}

/** Returns the SHA-256 of {@link boundaryText} in 64 hexadecimal digits. */
export function boundaryHash(rows: Parameters<typeof boundaryText>[0]): string {
  return sha256(Uint8Array.from(boundaryText(rows), (letter) => letter.charCodeAt(0)));
}

/** Returns the check value that people compare: the first 16 digits of a SHA-256 in groups of four. */
export function checkValue(sha256: string): string {
  const groups = sha256.slice(0, DIGITS).match(new RegExp(`.{1,${String(DIGITS_PER_GROUP)}}`, 'g')) ?? [];
  return groups.join(' ');
}

/** What a printed sheet says of itself, in a few words. */
export interface CheckFacts {
  /** On the ellipsoid. */
  readonly area: Hectares | null;
  readonly vertices: number;
  /** Of {@link boundaryText}, in hexadecimal digits. */
  readonly sha256: string;
  /** ISO date of the sheet. */
  readonly date: string;
}

/**
 * Returns the text of the QR code of a sheet, the same in every language: area, number of vertices, check value and date,
 * each on a line, in ASCII. It names no host and no person.
 */
export function checkLines({ area, vertices, sha256, date }: CheckFacts): string {
  return [
    'MOSAICO 1',
    `area ${area === null ? '?' : area.toFixed(4)} ha`,
    `vertices ${String(vertices)}`,
    `sha256 ${checkValue(sha256)}`,
    `date ${date}`,
  ].join('\n');
}
