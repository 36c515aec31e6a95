import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { byCode, requireCode } from '../../geodata/recipes/by-code.ts';
import { clipRingToBox } from '../../geodata/recipes/clip-to-box.ts';
import { csvRows, numberCell, requiredCell } from '../../geodata/recipes/csv-rows.ts';
import { slug } from '../../geodata/recipes/slug.ts';
import { spacedOut } from '../../geodata/recipes/spaced-out.ts';
import { spanishTitle } from '../../geodata/recipes/spanish-title.ts';
import { signedRingArea } from '../../geodata/recipes/tidy-geometry.ts';

const BOX = { west: 0, south: 0, east: 10, north: 10 };

describe('clipping a ring to a box', () => {
  test.each([
    [
      'a ring inside stays',
      [
        [1, 1],
        [2, 1],
        [2, 2],
        [1, 1],
      ],
      0.5,
    ],
    [
      'a ring outside goes',
      [
        [11, 1],
        [12, 1],
        [12, 2],
        [11, 1],
      ],
      null,
    ],
    [
      'a ring that only touches the corner goes',
      [
        [10, 10],
        [12, 10],
        [12, 12],
        [10, 10],
      ],
      0,
    ],
    [
      'a ring around the box becomes the box',
      [
        [-5, -5],
        [30, -5],
        [30, 30],
        [-5, 30],
        [-5, -5],
      ],
      100,
    ],
    [
      'a ring over one side is cut there',
      [
        [5, 5],
        [15, 5],
        [15, 8],
        [5, 8],
        [5, 5],
      ],
      15,
    ],
    [
      'a ring over a corner is cut twice',
      [
        [8, 8],
        [12, 8],
        [12, 12],
        [8, 12],
        [8, 8],
      ],
      4,
    ],
  ])('%s', (_why, ring, area) => {
    const clipped = clipRingToBox(ring, BOX);
    expect(clipped === null ? null : signedRingArea(clipped) / 2).toBe(area);
  });

  test('halves of any triangle add up to the triangle', () => {
    const degree = fc.integer({ min: 0, max: 64 });
    const position = fc.tuple(degree, degree);
    fc.assert(
      fc.property(position, position, position, fc.integer({ min: 0, max: 64 }), (a, b, c, cut) => {
        const ring = [a, b, c, a];
        const left = clipRingToBox(ring, { west: -1, south: -1, east: cut, north: 65 });
        const right = clipRingToBox(ring, { west: cut, south: -1, east: 65, north: 65 });
        // Coordinates up to 64 leave an error of the order of 64² · 2⁻⁵².
        expect(signedRingArea(left ?? []) + signedRingArea(right ?? [])).toBeCloseTo(signedRingArea(ring), 9);
      }),
    );
  });
});

describe('a table', () => {
  test('keeps the zeros of codes', () => {
    expect(csvRows('code,name\n05,Antioquia\n', 't')).toEqual([{ code: '05', name: 'Antioquia' }]);
  });

  test('with a row that does not fit names its line', () => {
    expect(() => csvRows('a,b\n1,2\n3\n', 'table.csv')).toThrow(/^table\.csv, line 3: /);
  });

  test.each([
    ['an empty cell that must hold something', () => requiredCell({ a: '' }, 'a'), 'Column a is empty'],
    ['a column that is not there', () => requiredCell({ a: '1' }, 'b'), 'Column b is missing'],
    ['text for a number', () => numberCell({ a: 'x' }, 'a'), 'Column a holds "x", expected a number'],
  ])('refuses %s', (_why, read, message) => {
    expect(read).toThrow(message);
  });

  test('says null for an empty number, never 0', () => {
    expect(numberCell({ a: '' }, 'a')).toBeNull();
  });
});

describe('a join by code', () => {
  test('refuses a code that stands twice', () => {
    expect(() => byCode(['a', 'a'], (item) => item)).toThrow('Code a stands twice');
  });

  test('names the table that lacks a code', () => {
    expect(() => requireCode(new Map(), '1601', 'provinces')).toThrow(
      'No row of provinces has the code 1601',
    );
  });
});

test.each([
  ['PACÍFICO Y FRONTERA NARIÑENSE', 'Pacífico y Frontera Nariñense'],
  ['CUENCA DEL CAGUÁN Y PIEDEMONTE CAQUETEÑO', 'Cuenca del Caguán y Piedemonte Caqueteño'],
  ['SIERRA NEVADA - PERIJÁ', 'Sierra Nevada - Perijá'],
])('%s is written %s', (capitals, title) => {
  expect(spanishTitle(capitals)).toBe(title);
});

test.each([
  ['Japurá', 'japura'],
  ['Santiago (Río)', 'santiago-rio'],
])('the slug of %s is %s', (name, expected) => {
  expect(slug(name)).toBe(expected);
});

test('a point that crowds an earlier one yields, unless it has its own place', () => {
  const points = [
    { lon: 0, lat: 0, spacing: 0 },
    { lon: 0.1, lat: 0, spacing: 0.5 },
    { lon: 0.1, lat: 0, spacing: 0 },
    { lon: 0, lat: 0.7, spacing: 0.5 },
  ];
  expect(spacedOut(points)).toEqual([points[0], points[2], points[3]]);
});
