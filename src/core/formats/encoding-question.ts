import type { DecodeText } from './format.ts';

/** Encodings of tables from the countries of the mosaic that are not UTF-8: of Windows, of DOS, of the Macintosh. */
const CANDIDATES = ['windows-1252', 'cp850', 'macintosh'] as const;

/** The encoding that is taken until the person says another. */
export const ASSUMED_ENCODING: (typeof CANDIDATES)[number] = CANDIDATES[0];

const FIRST_UPPER = 0x80;
const MOST_WORDS = 3;
const MOST_BYTES = 40;

/** Bytes that stand between words in a table: control characters, blanks, and the separators of a CSV. */
function isBetween(byte: number): boolean {
  return byte <= 0x20 || byte === 0x22 || byte === 0x2c || byte === 0x3b || byte === 0x7c;
}

function wordAround(bytes: Uint8Array, at: number): readonly [start: number, end: number] {
  let [start, end] = [at, at + 1];
  while (start > 0 && at - start < MOST_BYTES && !isBetween(bytes[start - 1] as number)) start -= 1;
  while (end < bytes.length && end - at < MOST_BYTES && !isBetween(bytes[end] as number)) end += 1;
  return [start, end];
}

/** The first words, each once, that an encoding makes a difference to. */
function tellingWords(bytes: Uint8Array): readonly Uint8Array[] {
  const words = new Map<string, Uint8Array>();
  for (let at = 0; at < bytes.length && words.size < MOST_WORDS; at += 1) {
    if ((bytes[at] as number) < FIRST_UPPER) continue;
    const [start, end] = wordAround(bytes, at);
    const word = bytes.subarray(start, end);
    words.set(word.join(), word);
    at = end;
  }
  return [...words.values()];
}

/**
 * Returns what is to be said where nobody knows the encoding of a text: the one that is assumed, and under the name of
 * each that it may be in, how its first telling words then read, so that a person can choose. Of encodings that read them
 * alike only the first is named.
 */
export function encodingQuestion(bytes: Uint8Array, decode: DecodeText): Readonly<Record<string, string>> {
  const words = tellingWords(bytes);
  const read = CANDIDATES.flatMap((name) => {
    const texts = words.map((word) => decode(word, name, true));
    return texts.some((text) => text === null) ? [] : [[name, texts.join(', ')] as const];
  });
  const different = read.filter(([, text], index) => read.findIndex(([, other]) => other === text) === index);
  return { encoding: ASSUMED_ENCODING, ...Object.fromEntries(different) };
}
