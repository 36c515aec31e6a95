import { describe, expect, test } from 'vitest';
import { technicalTable } from '../../../src/core/boundary/technical-table.ts';
import { frameAround } from '../../../src/core/paper/paper-frame.ts';
import { es } from '../../../src/i18n/es.ts';
import type { Acta } from '../../../src/panels/acta/acta.ts';
import {
  angleText,
  convergenceText,
  isDraft,
  scaleText,
  standingText,
} from '../../../src/panels/acta/acta-words.ts';
import { boxPolygon } from '../../support/polygons.ts';

function actaWith(facts: Partial<Acta>): Acta {
  const feature = { id: 'a', name: 'Chacra', geometry: boxPolygon(-71.3, -2.9, -71.2, -2.8) };
  return {
    title: 'Chacra',
    feature,
    isRepaired: false,
    positionalErrorMetres: null,
    twin: null,
    band: null,
    table: technicalTable(feature, '19S'),
    map: null,
    areas: [],
    stated: null,
    made: null,
    whereabouts: null,
    layers: [],
    missing: [],
    overlaps: [],
    sources: [],
    files: [],
    sha256: '0'.repeat(64),
    date: '2026-11-22',
    ...facts,
  };
}

test.each([
  { degrees: 89.999999, text: '90° 00′ 00.0″', why: 'seconds that round up carry over' },
  { degrees: 5.51, text: '5° 30′ 36.0″', why: 'minutes and seconds have two digits' },
  { degrees: 270.0025, text: '270° 00′ 09.0″', why: 'seconds below ten too' },
])('an angle of $degrees is $text: $why', ({ degrees, text }) => {
  expect(angleText(degrees, 1, 'es')).toBe(text);
});

test('a scale has its thousands apart in every language', () => {
  expect([500, 25_000, 1_500_000].map(scaleText)).toEqual([
    '1:500',
    '1:25\u2009000',
    '1:1\u2009500\u2009000',
  ]);
});

test('the convergence is nothing on the central meridian, negative on the side where grid north lies west', () => {
  const at = (west: number) =>
    convergenceText(
      frameAround(
        { west, south: 9_680_000, east: west + 5000, north: 9_685_000 },
        { width: 170, height: 150 },
        '19S',
      ),
      'es',
    );
  expect(at(497_500)).toBe('0° 00′');
  expect(at(240_000)).toBe('0° 07′');
  expect(at(755_000)).toBe('−0° 07′');
});

describe('how far a boundary can be trusted', () => {
  test.each([
    { facts: {}, draft: false, says: /tal como viene en el archivo\. No declara/, why: 'a file' },
    { facts: { isRepaired: true }, draft: true, says: /reparado/, why: 'a repair is not what the file says' },
    { facts: { positionalErrorMetres: 350 }, draft: true, says: /contorno .* 350 m/, why: 'an outline' },
    {
      facts: { positionalErrorMetres: 350, twin: { name: 'Yaguas', positionalErrorMetres: 350 } },
      draft: true,
      says: /mismo contorno generalizado de Yaguas .* No es el límite oficial/,
      why: 'a copy of the catalogue does not pass for a boundary of its own',
    },
    {
      facts: { made: 'walked', positionalErrorMetres: 8 },
      draft: true,
      says: /caminado con el GPS .* 8 m/,
      why: 'a walk',
    },
    { facts: { made: 'drawn' }, draft: true, says: /dibujado en Mosaico\. No declara/, why: 'a drawing' },
  ] satisfies readonly { facts: Partial<Acta>; draft: boolean; says: RegExp; why: string }[])(
    'is said: $why',
    ({ facts, draft, says }) => {
      const acta = actaWith(facts);
      expect(isDraft(acta)).toBe(draft);
      expect(standingText(acta, es.panels.acta, 'es')).toMatch(says);
    },
  );
});
