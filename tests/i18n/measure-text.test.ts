import { describe, expect, test } from 'vitest';
import { hectares, metres } from '../../src/core/base/units.ts';
import { es } from '../../src/i18n/es.ts';
import { formatLength } from '../../src/i18n/format-length.ts';
import { type Measured, measureText } from '../../src/i18n/measure-text.ts';

const textOf = (measured: Measured) => {
  const { value, lines } = measureText(measured, es.measuring, 'es');
  return [value, ...lines].join(' | ').replaceAll('\u00a0', ' ');
};

describe('what was measured on the map', () => {
  test('a length with its method and its last leg', () => {
    expect(textOf({ kind: 'length', length: metres(12_345.6), lastLeg: metres(345.6) })).toBe(
      '12.346 km | Línea geodésica, elipsoide WGS 84 | Último tramo: 345.6 m',
    );
  });

  test('an area with its method and its perimeter', () => {
    expect(textOf({ kind: 'area', area: hectares(12_345.678), perimeter: metres(45_000) })).toBe(
      '12,345.68 ha (123.46 km²) | Elipsoide WGS 84, lados rectos en longitud y latitud | Perímetro: 45.000 km',
    );
  });

  test('sides that cross, without an area', () => {
    expect(textOf({ kind: 'area', area: null, perimeter: metres(45_000) })).toMatch(/^Los lados se cruzan/);
  });
});

test.each([
  { length: 999.94, text: '999.9 m', why: 'metres to a tenth' },
  { length: 1000, text: '1.000 km', why: 'kilometres to the metre' },
])('$length m is written $text: $why', ({ length, text }) => {
  expect(formatLength(metres(length), 'es').replaceAll('\u00a0', ' ')).toBe(text);
});
