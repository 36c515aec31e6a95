import * as v from 'valibot';
import { SEAL_MARK } from '../formats/package-signature.ts';

/** The newest form of a sealed package that this program writes and reads. */
export const SEAL_VERSION = 1;

/** Rounds of PBKDF2 of the packages that are made: what OWASP asks for SHA-256. */
export const ROUNDS = 600_000;

/** A header that asks for more is refused: it would keep a phone busy for minutes. */
const MOST_ROUNDS = 10_000_000;

/** No header of ours is half as long. */
const LONGEST_HEADER = 2000;

const LINE_FEED = 0x0a;

function hexadecimal(bytes: number) {
  return v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${String(2 * bytes)}}$`)));
}

const sealSchema = v.strictObject({
  cipher: v.literal('AES-256-GCM'),
  derivation: v.literal('PBKDF2-SHA-256'),
  rounds: v.pipe(v.number(), v.integer(), v.minValue(ROUNDS), v.maxValue(MOST_ROUNDS)),
  salt: hexadecimal(16),
  nonce: hexadecimal(12),
  /** Tells a wrong passphrase from a damaged cipher text. */
  check: hexadecimal(16),
  /** Length of what follows the header: cipher text and tag. */
  bytes: v.pipe(v.number(), v.integer(), v.minValue(16)),
});

/** How a package is sealed; everything of it may be known. */
export type Seal = v.InferOutput<typeof sealSchema>;

/** The header of a sealed package as it stands in the file. */
export interface SealHeader {
  readonly version: number;
  /** The two lines that are authenticated together with the cipher text. */
  readonly lines: string;
  /** SHA-256 of those lines in hexadecimal, as the third line states it. */
  readonly digest: string;
  /** Where the cipher text begins. */
  readonly end: number;
}

/** Returns the two lines that say how a package is sealed. */
export function sealLines(seal: Seal): string {
  return `${SEAL_MARK}${String(SEAL_VERSION)}\n${JSON.stringify(seal)}\n`;
}

/** Returns the header of a sealed package; `null` where its three lines are not there. */
export function readSealHeader(bytes: Uint8Array): SealHeader | null {
  const head = bytes.subarray(0, LONGEST_HEADER);
  const ends = [...head.entries()].flatMap(([at, byte]) => (byte === LINE_FEED ? [at + 1] : []));
  const [, second, third] = ends;
  if (second === undefined || third === undefined) return null;
  const lines = String.fromCharCode(...head.subarray(0, second));
  const version = /^MOSAICO SEALED ([1-9]\d{0,3})\n/.exec(lines)?.[1];
  const digest = /^([0-9a-f]{64})\n$/.exec(String.fromCharCode(...head.subarray(second, third)))?.[1];
  if (version === undefined || digest === undefined) return null;
  return { version: Number(version), lines, digest, end: third };
}

/** Returns what the second line says; `null` where it is nothing that this program knows to open. */
export function parseSeal({ lines }: SealHeader): Seal | null {
  try {
    const json: unknown = JSON.parse(lines.split('\n')[1] ?? '');
    const parsed = v.safeParse(sealSchema, json);
    return parsed.success ? parsed.output : null;
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}
