import { describe, expect, test } from 'vitest';
import { tableEncoding } from '../../../../src/core/formats/shapefile/dbf-encoding.ts';
import { decodeText } from '../../../../src/engine/decode-text.ts';

const HEADER_LENGTH = 32;

function tableOf(languageByte: number, text: readonly number[]): Uint8Array {
  const header = new Uint8Array(HEADER_LENGTH);
  header[8] = HEADER_LENGTH;
  header[29] = languageByte;
  return Uint8Array.of(...header, ...text);
}

/** `Ñandú` as each encoding writes it. */
const DOS = [0xa5, 0x61, 0x6e, 0x64, 0xa3];
const LATIN = [0xd1, 0x61, 0x6e, 0x64, 0xfa];
const UTF_8 = [...new TextEncoder().encode('Ñandú')];

describe('tableEncoding', () => {
  test.each([
    { byte: 0x02, bytes: DOS, cpg: null, encoding: 'cp850', why: 'as ArcView wrote it' },
    { byte: 0x01, bytes: DOS, cpg: null, encoding: 'cp437', why: 'as other programs for DOS wrote it' },
    {
      byte: 0x02,
      bytes: UTF_8,
      cpg: null,
      encoding: 'utf-8',
      why: 'a language byte that nobody set is passed over',
    },
    { byte: 0x57, bytes: LATIN, cpg: null, encoding: 'windows-1252', why: 'as ArcGIS wrote it' },
    { byte: 0, bytes: DOS, cpg: 'OEM 850', encoding: 'cp850', why: 'the .cpg names it' },
    { byte: 0, bytes: UTF_8, cpg: 'UTF-8', encoding: 'utf-8', why: 'as programs write it today' },
  ])('reads a table with language byte $byte as $encoding: $why', ({ byte, bytes, cpg, encoding }) => {
    const table = tableOf(byte, bytes);
    expect(tableEncoding(table, decodeText, { cpg })).toEqual({ encoding, isAssumed: false });
    expect(decodeText(Uint8Array.from(bytes), encoding)).toBe('Ñandú');
  });

  test('assumes windows-1252 and says so, where nothing is declared and the bytes are no UTF-8', () => {
    const found = tableEncoding(tableOf(0, LATIN), decodeText, { cpg: null });
    expect(found).toEqual({ encoding: 'windows-1252', isAssumed: true });
  });
});
