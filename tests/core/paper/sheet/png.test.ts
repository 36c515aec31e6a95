import { Buffer } from 'node:buffer';
import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { filteredRows, pngChunk, pngHead } from '../../../../src/core/paper/sheet/png.ts';
import { sheetDots, sheetSize } from '../../../../src/core/paper/sheet/sheet-paper.ts';

describe('a PNG file', () => {
  test.each([
    { paper: 'a4', orientation: 'portrait', width: 2480, height: 3508, why: '210 mm are 8.27 inches' },
    { paper: 'a3', orientation: 'portrait', width: 3508, height: 4961, why: 'A3 is twice A4' },
    { paper: 'a3', orientation: 'landscape', width: 4961, height: 3508, why: 'the same, lying' },
  ] as const)('has $width by $height dots for $paper $orientation: $why', (row) => {
    const dots = sheetDots(sheetSize(row.paper, row.orientation), 300);
    expect(dots).toEqual({ width: row.width, height: row.height });
    const head = Buffer.concat(pngHead(dots, 300));
    expect(head.readUInt32BE(16)).toBe(row.width);
    expect(head.readUInt32BE(20)).toBe(row.height);
  });

  test('says how many dots go to a metre: 300 an inch are 11,811', () => {
    const head = Buffer.concat(pngHead({ width: 1, height: 1 }, 300));
    const at = head.indexOf('pHYs') + 4;
    expect([head.readUInt32BE(at), head.readUInt32BE(at + 4), head[at + 8]]).toEqual([11811, 11811, 1]);
  });

  test('ends with the chunk that every PNG file ends with', () => {
    expect(Buffer.from(pngChunk('IEND', new Uint8Array())).toString('hex')).toBe('0000000049454e44ae426082');
  });

  test('holds rows from which the dots come back: each is the one before it and what was kept', () => {
    const rgba = Uint8ClampedArray.from([10, 20, 30, 255, 7, 25, 30, 255, 0, 0, 0, 255, 255, 1, 2, 255]);
    const rows = inflateSync(deflateSync(filteredRows(rgba, 2)));
    const dots = [0, 1].flatMap((row) => {
      const [filter, ...kept] = rows.subarray(row * 7, row * 7 + 7);
      expect(filter).toBe(1);
      return kept.map((value, index) => (index < 3 ? value : (value + (kept[index - 3] as number)) & 255));
    });
    expect(dots).toEqual([10, 20, 30, 7, 25, 30, 0, 0, 0, 255, 1, 2]);
  });
});
