import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hectares } from '../../../src/core/base/units.ts';
import { technicalTable } from '../../../src/core/boundary/technical-table.ts';
import { boundaryHash, boundaryText, checkLines, checkValue } from '../../../src/core/paper/check-value.ts';

const FIELD = {
  id: 'a',
  name: null,
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [-71.3, -2.9],
        [-71.2, -2.9],
        [-71.2, -2.8],
        [-71.3, -2.9],
      ],
    ],
  },
};

describe('boundaryText', () => {
  test('has a line for each vertex as the table prints it, whatever the zone', () => {
    const text = 'V1,-71.3000000,-2.9000000\nV2,-71.2000000,-2.9000000\nV3,-71.2000000,-2.8000000\n';
    expect(boundaryText(technicalTable(FIELD, '18S').rows)).toBe(text);
    expect(boundaryText(technicalTable(FIELD, '19S').rows)).toBe(text);
  });

  test.each([
    { lon: -1e-9, text: 'V1,0.0000000,', why: 'there is no minus zero' },
    { lon: 1 / 3, text: 'V1,0.3333333,', why: 'seven decimals' },
    { lon: -180, text: 'V1,-180.0000000,', why: 'the antimeridian' },
  ])('writes $lon so: $why', ({ lon, text }) => {
    expect(boundaryText([{ vertex: 'V1', lon, lat: 0 }]).startsWith(text)).toBe(true);
  });

  test('is another where a vertex moves by a centimetre, and the same where it moves by a millimetre', () => {
    const moved = (by: number): string => boundaryText([{ vertex: 'V1', lon: -71.3 + by, lat: -2.9 }]);
    expect(moved(1e-7)).not.toBe(moved(0));
    expect(moved(1e-8)).toBe(moved(0));
  });
});

test('the check value is what sha256sum says of the text, its first 16 digits', () => {
  const { rows } = technicalTable(FIELD, '18S');
  expect(boundaryHash(rows)).toBe(createHash('sha256').update(boundaryText(rows)).digest('hex'));
  // printf 'V1,-71.3000000,-2.9000000\nV2,-71.2000000,-2.9000000\nV3,-71.2000000,-2.8000000\n' | sha256sum
  expect(checkValue(boundaryHash(rows))).toBe('cffa d5f1 0390 7969');
});

test('the QR code says area, vertices, check value and date in ASCII, and what is unknown is no number', () => {
  const facts = { vertices: 3, sha256: '0123456789abcdef'.repeat(4), date: '2026-11-22' };
  expect(checkLines({ ...facts, area: hectares(12_294.25) })).toBe(
    'MOSAICO 1\narea 12294.2500 ha\nvertices 3\nsha256 0123 4567 89ab cdef\ndate 2026-11-22',
  );
  expect(checkLines({ ...facts, area: null })).toContain('area ? ha');
});
