import { describe, expect, test } from 'vitest';
import { columnKeys } from '../../src/core/export/column-title.ts';
import { exportTexts as english } from '../../src/i18n/en/export-texts.ts';
import { exportTexts as spanish } from '../../src/i18n/es/export-texts.ts';
import { exportWords } from '../../src/i18n/export-words.ts';
import { exportTexts as portuguese } from '../../src/i18n/pt/export-texts.ts';
import { renderMethods } from '../../src/i18n/render-methods.ts';
import type { MethodFacts } from '../../src/core/export/export-words.ts';
import { sourceOfLayer } from '../../src/core/export/export-source.ts';
import { embeddedLayer } from '../support/embedded.ts';

/** The parameters of every text by its path. */
function parametersOf(node: object, path = ''): Record<string, readonly string[]> {
  const found = Object.entries(node).map(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? { [path + key]: [...value.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort() }
      : parametersOf(value as object, `${path}${key}.`),
  );
  return Object.assign({}, ...found) as Record<string, readonly string[]>;
}

describe('what an export says', () => {
  test('is the same in every language, and has a title for every column', () => {
    expect(parametersOf(english)).toEqual(parametersOf(spanish));
    expect(parametersOf(portuguese)).toEqual(parametersOf(spanish));
    expect(columnKeys.filter((key) => spanish.columns[key].trim() === '')).toEqual([]);
  });

  test('names side, layer or method in a title', async () => {
    const { titleOf } = await exportWords('es');
    expect([titleOf('id'), titleOf('id', 'A'), titleOf('area', 'utm:18S')]).toEqual([
      'Identificador',
      'Identificador (A)',
      'Superficie (utm:18S)',
    ]);
  });
});

const { entry, collection } = embeddedLayer('provinces');
const facts: MethodFacts = {
  results: {
    software: { name: 'mosaico', version: '9.9.9' },
    request: {
      kind: 'overlaps',
      sources: ['provinces'],
      features: null,
      method: 'utm:18S',
      asOf: '2019-06-02',
      format: 'csv',
      language: 'en',
    },
    ...{ name: 'x', title: 'x', columns: [], measured: [], labels: [], rows: [] },
    totals: { gross_a_ha: 1234.5, gross_b_ha: 1, overlap_ha: null, net_ha: 2, residual_ha: 0 },
  },
  sources: [sourceOfLayer({ entry, collection }).description],
  createdOn: '2026-03-05',
};

describe('the paragraph on the methods', () => {
  const text = renderMethods(facts, english.methods, 'en');

  test.each([
    { said: 'UTM zone 18S', why: 'the method' },
    { said: 'gross A 1,234.5000 ha', why: 'a total with all its decimals' },
    { said: 'overlap unknown ha', why: 'what is unknown is not 0' },
    { said: 'mosaico 9.9.9 on March 5, 2026; legal status as of June 2, 2019', why: 'program and dates' },
    { said: entry.sha256, why: 'the hash of the source' },
    { said: entry.licence, why: 'its licence' },
    { said: 'positional error of 640 m', why: 'how far it can be trusted' },
  ])('says $said: $why', ({ said }) => {
    expect(text.replaceAll('\u00a0', ' ')).toContain(said);
  });

  test('leaves no parameter unfilled in any language and for any method', () => {
    const written = (['layer', 'overlaps', 'combinations'] as const).flatMap((kind) =>
      (['all', 'ellipsoidal', 'epsg:9377', 'spherical', 'utm:19S'] as const).map((method) => {
        const request = { ...facts.results.request, kind, method };
        const names = ['gross_ha', 'counted_twice_ha', 'net_ha', 'union_ha', 'residual_ha'];
        const totals = { ...facts.results.totals, ...Object.fromEntries(names.map((name) => [name, 1])) };
        const results = { ...facts.results, request, totals, measured: ['likely_band_ha'] };
        return renderMethods({ ...facts, results }, portuguese.methods, 'pt');
      }),
    );
    expect(written.filter((one) => /[{}]|undefined|NaN/.test(one))).toEqual([]);
  });
});
