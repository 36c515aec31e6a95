import type { DecodeText } from '../format.ts';

/** What the language byte of a table in use stands for, where browsers know the encoding. */
const LANGUAGE_BYTES: Readonly<Record<number, string>> = {
  0x03: 'windows-1252',
  0x57: 'windows-1252',
  0x58: 'windows-1252',
  0x59: 'windows-1252',
  0x26: 'ibm866',
  0x65: 'ibm866',
  0xc8: 'windows-1250',
  0xc9: 'windows-1251',
  0xca: 'windows-1254',
  0xcb: 'windows-1253',
};

const LATIN_1 = 'windows-1252';

/** How the texts of a table are read: `isAssumed` where nothing says so and they are no UTF-8. */
export interface TableEncoding {
  readonly encoding: string;
  readonly isAssumed: boolean;
}

/** Returns the name that browsers know of an encoding that a `.cpg` file names: `1252`, `ANSI 1252`, `ISO 88591`. */
function standardName(written: string): string {
  const name = written.trim().toLowerCase();
  if (/^(utf-?8|65001)$/.test(name)) return 'utf-8';
  if (/(8859[-_ ]?1$|latin-?1$|^ansi$)/.test(name)) return LATIN_1;
  const page = /^(?:ansi |cp|oem |windows-?)?(125\d)$/.exec(name)?.[1];
  return page === undefined ? name : `windows-${page}`;
}

/**
 * Returns how the texts of a dBASE table are to be read: as the person says, else as its `.cpg` says, else as its
 * language byte says, each only where the bytes are sound in it; else UTF-8 where they are sound in that; else
 * windows-1252, which is assumed and has to be said.
 */
export function tableEncoding(
  table: Uint8Array,
  decode: DecodeText,
  { asked, cpg }: { readonly asked?: string | undefined; readonly cpg: string | null },
): TableEncoding {
  const declared = [asked, cpg, LANGUAGE_BYTES[table[29] ?? 0]].filter((name) => typeof name === 'string');
  const headless = table.subarray((table[8] ?? 0) + 256 * (table[9] ?? 0));
  const sound = [...declared.map(standardName), 'utf-8'].find(
    (name) => decode(headless, name, true) !== null,
  );
  return sound === undefined ? { encoding: LATIN_1, isAssumed: true } : { encoding: sound, isAssumed: false };
}
