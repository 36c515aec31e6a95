import { ASSUMED_ENCODING } from '../encoding-question.ts';
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

/** Those that stand for a code page of DOS, in which no byte is wrong: they count only where it is no UTF-8. */
const DOS_LANGUAGE_BYTES: Readonly<Record<number, string>> = {
  0x01: 'cp437',
  0x18: 'cp437',
  0x1b: 'cp437',
  0x02: 'cp850',
  0x14: 'cp850',
  0x25: 'cp850',
  0x37: 'cp850',
};

const LATIN_1 = ASSUMED_ENCODING;

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
  const page = /^(?:ansi |cp|oem |ibm|windows-?)?(125\d|437|850)$/.exec(name)?.[1];
  if (page === undefined) return name;
  return page.length === 3 ? `cp${page}` : `windows-${page}`;
}

/** Returns the bytes of the rows of a dBASE table, without its header. */
export function rowsOfTable(table: Uint8Array): Uint8Array {
  return table.subarray((table[8] ?? 0) + 256 * (table[9] ?? 0));
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
  const rows = rowsOfTable(table);
  const dos = DOS_LANGUAGE_BYTES[table[29] ?? 0] ?? [];
  const sound = [...declared.map(standardName), 'utf-8']
    .concat(dos)
    .find((name) => decode(rows, name, true) !== null);
  return sound === undefined ? { encoding: LATIN_1, isAssumed: true } : { encoding: sound, isAssumed: false };
}
