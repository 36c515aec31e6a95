import { describe, expect, test } from 'vitest';
import {
  declaredByTable,
  zoneInWords,
  zoneOfText,
} from '../../../../src/core/formats/csv/declared-by-table.ts';
import { columnsOf } from '../../../../src/core/formats/csv/header.ts';
import { separatorOf, tableLayout } from '../../../../src/core/formats/csv/table-layout.ts';

describe('columnsOf', () => {
  test.each([
    [['Vértice', 'Este (m)', 'Norte (m)'], { x: 1, y: 2 }],
    [['COORDENADA ESTE', 'COORDENADA NORTE', 'ZONA'], { x: 0, y: 1, zone: 2 }],
    [['N°', 'E', 'N'], { x: 1, y: 2 }],
    [['PTO', 'X', 'Y'], { x: 1, y: 2 }],
    [['X Norte', 'Y Este'], { x: 1, y: 0 }],
    [['Leste', 'Norte', 'Fuso', 'Hemisfério'], { x: 0, y: 1, zone: 2, hemisphere: 3 }],
    [['name', 'Latitude', 'Longitude'], { lat: 1, lon: 2 }],
    [['Este UTM WGS84', 'Norte UTM WGS84'], { x: 0, y: 1 }],
    [['id', 'the_geom'], { wkt: 1 }],
  ])('%j', (header, columns) => {
    expect(columnsOf(header)).toEqual(columns);
  });

  test.each([[['id', 'name', 'hectares']], [['Este', 'Nombre']], [['X', 'Este']], [[]]])(
    '%j has none',
    (header) => {
      expect(columnsOf(header)).toBeNull();
    },
  );
});

describe('tableLayout', () => {
  test('rows of numbers without names: the first that do not count', () => {
    const rows = [
      ['1', '434129,54', '9701280,85', '150'],
      ['2', '434229,54', '9701280,85', '151'],
      ['3', '434229,54', '9701380,85', '152'],
    ];
    expect(tableLayout(rows)).toEqual({ header: -1, columns: { x: 1, y: 2 } });
    expect(tableLayout(rows.slice(0, 2))).toBeNull();
  });
});

describe('separatorOf', () => {
  test.each([
    ['Este;Norte\n1,5;2,5\n', ';'],
    ['Este,Norte\n1.5,2.5\n', ','],
    ['"Este"\t"Norte"\n', '\t'],
    ['Título, con coma\nEste|Norte\n1|2\n', '|'],
  ])('of %j is %j', (text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });

  test.each([
    ['a letter', 'Estimada comunidad,\nel este y el norte no coinciden; gracias.\n'],
    ['a table about something else', 'id,name\n1,Yaguas\n'],
    ['JSON', '{"type": "FeatureCollection", "features": []}'],
    ['nothing', ''],
  ])('%s has none', (_, text) => {
    expect(separatorOf(text)).toBeNull();
  });
});

describe('what a table says of its system', () => {
  test.each([
    ['18S', '', 0, '18S'],
    ['18 Sur', '', 0, '18S'],
    ['18M', '', 0, '18S'],
    ['18N', '', 0, '18N'],
    ['18', 'Sur', 0, '18S'],
    ['18', '', 9_700_000, '18S'],
    ['18', '', 60_000, '18N'],
    ['', '', 0, null],
    ['99S', '', 0, null],
  ])('zone %j, hemisphere %j, northing %d: %s', (text, hemisphere, northing, zone) => {
    expect(zoneOfText(text, hemisphere, northing)).toBe(zone);
  });

  test.each([
    ['UTM WGS84 Zona 18 Sur', '18S'],
    ['Coordenadas UTM - 19S', '19S'],
    ['Este (m) Norte (m)', null],
  ])('%s: %s', (words, zone) => {
    expect(zoneInWords(words, 9_700_000)).toBe(zone);
  });

  test.each([
    ['PSAD-56', '18S', 'metre', 'EPSG:24878'],
    ['WGS 84', '18N', 'metre', 'EPSG:32618'],
    ['EPSG:21897', null, 'metre', 'EPSG:21897'],
    ['Datum PSAD56', null, 'degree', 'EPSG:4248'],
  ] as const)('%s %s in %ss is %s', (words, zone, unit, code) => {
    expect(declaredByTable(words, zone, unit)).toMatchObject({ kind: 'system', system: { code } });
  });

  test('a zone without datum is a zone alone, and degrees without datum are nothing to go by', () => {
    expect(declaredByTable('', '18S', 'metre')).toEqual({ kind: 'zone', zone: '18S' });
    expect(declaredByTable('', null, 'degree')).toBeNull();
  });
});
