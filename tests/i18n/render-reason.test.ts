import { beforeAll, describe, expect, test } from 'vitest';
import type { LedgerEntry } from '../../src/core/figures/ledger.ts';
import { reasonCodes } from '../../src/core/figures/reason-code.ts';
import { en } from '../../src/i18n/en.ts';
import { es } from '../../src/i18n/es.ts';
import { pt } from '../../src/i18n/pt.ts';
import { renderMethod, renderReason } from '../../src/i18n/render-reason.ts';
import { compileInline } from '../support/ledger.ts';
import { readEmbeddedFacts, readStatedFigures } from '../support/stated-figures.ts';

const languages = [
  ['es', es],
  ['en', en],
  ['pt', pt],
] as const;

function placeholders(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
}

let ledger: ReadonlyMap<string, LedgerEntry>;
beforeAll(async () => {
  ledger = await compileInline(readEmbeddedFacts());
}, 120_000);

describe.each(languages)('The texts about figures in %s', (language, dictionary) => {
  const { reasons, issues, units, kinds, methods } = dictionary.figures;
  test('have one sentence for each reason, and none besides', () => {
    expect(Object.keys(reasons).sort()).toEqual([...reasonCodes].sort());
  });

  test('have the placeholders of the Spanish ones', () => {
    for (const code of reasonCodes) {
      expect(placeholders(reasons[code]), code).toEqual(placeholders(es.figures.reasons[code]));
    }
    for (const [code, sentence] of Object.entries(issues)) {
      expect(placeholders(sentence), code).toEqual(
        placeholders(es.figures.issues[code as keyof typeof es.figures.issues]),
      );
    }
  });

  test('name every unit and kind of the embedded figures', () => {
    const { figures } = readStatedFigures();
    expect(figures.map(({ stated }) => stated.unit).filter((unit) => !(unit in units))).toEqual([]);
    expect(figures.map(({ check }) => check.kind).filter((kind) => !(kind in kinds))).toEqual([]);
  });

  test('name every method of the ledger', () => {
    const used = [...ledger.values()].flatMap(({ then }) => then.measurements.map(({ method }) => method));
    expect(renderMethod('utm:18S', dictionary)).toContain('18S');
    const unnamed = used.filter((method) => !(method in methods) && !method.startsWith('utm:'));
    expect(unnamed).toEqual([]);
  });

  test('leave no placeholder, code or bare date in a sentence of the ledger', () => {
    const sentences = [...ledger.values()].flatMap(({ then, today }) =>
      [then, today].flatMap(({ reason, steps }) =>
        [reason, ...steps].map((one) => renderReason(one, dictionary, language)),
      ),
    );
    expect(
      sentences.filter((sentence) => /[{}]|\d{4}-\d{2}(?!-MINAM)|community-|\.\.$/.test(sentence)),
    ).toEqual([]);
  });
});

describe('A rendered reason', () => {
  test.each([
    ['es', es, 'Sobre contornos generalizados la superficie neta es 1,693,500 ha ± 4,070'],
    ['en', en, 'On generalised outlines the net area is 1,693,500 ha ± 4,070'],
    ['pt', pt, 'Sobre contornos generalizados a área líquida é 1.693.500 ha ± 4.070'],
  ] as const)('rounds a net area to what its band allows (%s)', (language, dictionary, start) => {
    const params = { net: 1_693_458.97, stated: 1_700_000, difference: -6_541.03, band: 4_068 };
    const sentence = renderReason({ code: 'area-consistent-on-outline', params }, dictionary, language);
    expect(sentence.replaceAll('\u00a0', ' ')).toContain(start);
  });

  test.each([
    ['es', es, '22,500,000 − 3,000,000 = 19,500,000 euros.'],
    ['pt', pt, '22.500.000 − 3.000.000 = 19.500.000 euros.'],
  ] as const)('writes a sum with the numbers of the language (%s)', (language, dictionary, expected) => {
    const params = { expression: '22500000 − 3000000', result: 19_500_000, stated: 19_500_000, unit: 'EUR' };
    expect(renderReason({ code: 'arithmetic-agrees', params }, dictionary, language)).toBe(expected);
  });

  test('writes days, months and years in words, as a list', () => {
    const params = { dates: ['1998', '2019-08', '2019-09-02'] };
    const sentence = renderReason({ code: 'dates-out-of-order', params }, es, 'es');
    expect(sentence).toBe('Las fechas no van en orden: 1998, agosto de 2019 y 2 de setiembre de 2019.');
  });
});
