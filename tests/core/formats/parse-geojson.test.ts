import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/core/base/issue.ts';
import { parseGeojson } from '../../../src/core/formats/parse-geojson.ts';

interface Expected {
  readonly why: string;
  readonly features: readonly { readonly id: string; readonly name: string | null }[] | null;
  readonly issues: readonly Issue[];
}

const folder = 'tests/cases/formats';

const cases = readdirSync(folder).map((name) => {
  const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected;
  return { name, why: expected.why, expected };
});

function feature(id: unknown, properties: unknown): string {
  return JSON.stringify({ type: 'Feature', id, properties, geometry: null });
}

describe('parseGeojson', () => {
  test.each(cases)('$name: $why', ({ name, expected }) => {
    const { value, issues } = parseGeojson(readFileSync(join(folder, name, 'input.geojson'), 'utf8'));
    expect(issues).toEqual(expected.issues);
    expect(value?.features.map(({ id, name: label }) => ({ id, name: label })) ?? null).toEqual(
      expected.features,
    );
  });

  test.each([
    { properties: { codigo: 'PN15' }, id: 'x', result: 'PN15', why: 'the property wins over the id' },
    { properties: { codigo: 15 }, id: 'x', result: '15', why: 'a number becomes text' },
    { properties: { codigo: ' ' }, id: 'x', result: 'x', why: 'an empty property gives way to the id' },
    { properties: { codigo: null }, id: undefined, result: '0', why: 'without either the position counts' },
    { properties: null, id: 0, result: '0', why: 'zero is an id' },
    { properties: { codigo: {} }, id: {}, result: '0', why: 'an object is none' },
  ])('identifies a feature as $result: $why', ({ properties, id, result }) => {
    const { value } = parseGeojson(feature(id, properties), { idProperty: 'codigo' });
    expect(value?.features[0]?.id).toBe(result);
  });

  test('says once how many features lack the property that identifies', () => {
    const text = [feature('a', {}), feature('b', { codigo: 'B' }), feature('c', null)].join('\n');
    const { issues } = parseGeojson(text, { idProperty: 'codigo' });
    expect(issues).toMatchObject([
      { code: 'id-property-missing', severity: 'warning', params: { property: 'codigo', count: 2 } },
    ]);
  });

  test.each([
    { properties: { NOMBRE: 'Yaguas', code: 1 }, name: 'Yaguas', why: 'capitals do not matter' },
    { properties: { nombre: 'Yaguas', name: 'Yaguas NP' }, name: 'Yaguas NP', why: 'name comes first' },
    { properties: { name: '', title: 'T' }, name: 'T', why: 'an empty one is passed over' },
    { properties: { mpio_cnmbr: 'LEGUÍZAMO' }, name: 'LEGUÍZAMO', why: 'DANE’s column' },
    { properties: { anp_nomb: 'Yaguas' }, name: 'Yaguas', why: 'SERNANP’s column' },
    { properties: { hectares: 5 }, name: null, why: 'nothing names it' },
  ])('names a feature $name: $why', ({ properties, name }) => {
    expect(parseGeojson(feature('a', properties)).value?.features[0]?.name).toBe(name);
  });

  test('gives positions to features that follow one it left out', () => {
    const text = `{"type":"FeatureCollection","features":[null,${feature(undefined, {})}]}`;
    expect(parseGeojson(text).value?.features[0]?.id).toBe('1');
  });
});
