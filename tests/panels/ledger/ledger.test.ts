import { beforeAll, describe, expect, test } from 'vitest';
import type { LedgerEntry } from '../../../src/core/figures/ledger.ts';
import { es } from '../../../src/i18n/es.ts';
import { countVerdicts, filterLedger } from '../../../src/panels/ledger/filter-ledger.ts';
import type { LedgerFilter } from '../../../src/panels/ledger/filter-ledger.ts';
import { orderLedger } from '../../../src/panels/ledger/order-ledger.ts';
import {
  differenceText,
  statedValueText,
  valueText,
  withHonestDigits,
} from '../../../src/panels/ledger/value-text.ts';
import { compileInline } from '../../support/ledger.ts';
import { readEmbeddedFacts } from '../../support/stated-figures.ts';

const EVERYTHING: LedgerFilter = { document: null, verdict: null, kind: null, query: '' };

let ledger: ReadonlyMap<string, LedgerEntry>;
let entries: readonly LedgerEntry[];

beforeAll(async () => {
  ledger = await compileInline(readEmbeddedFacts());
  entries = [...ledger.values()];
}, 120_000);

function entryOf(id: string): LedgerEntry {
  const entry = ledger.get(id);
  if (entry === undefined) throw new Error(`The ledger has no ${id}.`);
  return entry;
}

function shown(filter: Partial<LedgerFilter>): readonly string[] {
  return filterLedger(entries, { ...EVERYTHING, ...filter }, 'es').map(({ figure }) => figure.id);
}

describe('the ledger on the page', () => {
  test('shows all 71 figures where nothing is filtered', () => {
    expect(shown({})).toHaveLength(71);
  });

  test.each<[Partial<LedgerFilter>, string, string]>([
    [{ query: '1.7 million' }, 'F027', 'by the words of the document'],
    [{ query: 'f027' }, 'F027', 'by its identifier'],
    [{ query: 'áreas ESTABLECIDAS' }, 'F027', 'by its subject in the language of the page'],
    [{ document: '001_508c59b6c7038882.txt' }, 'F027', 'by its document'],
    [{ kind: 'area', verdict: 'consistent' }, 'F027', 'by kind and verdict together'],
  ])('filtered by %j shows %s: %s', (filter, id) => {
    expect(shown(filter)).toContain(id);
    expect(shown(filter).length).toBeLessThan(71);
  });

  test('filters by the verdict of today', () => {
    expect(entryOf('F025').then.verdict).toBe('agrees');
    expect(shown({ verdict: 'disagrees' })).toContain('F025');
    expect(shown({ verdict: 'agrees' })).not.toContain('F025');
  });

  test('counts every figure under one verdict', () => {
    const counts = countVerdicts(entries);
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(71);
    expect(counts.get('disagrees')).toBe(shown({ verdict: 'disagrees' }).length);
  });

  test('begins with what is measured on the map and loses nothing', () => {
    const ordered = orderLedger(entries).map(({ figure }) => figure.id);
    expect(ordered.slice(0, 4)).toEqual(['F008', 'F015', 'F021', 'F027']);
    expect(new Set(ordered)).toEqual(new Set(ledger.keys()));
  });
});

describe('a value of the ledger', () => {
  test.each<[number | string | null, string, string, string]>([
    [1694097.2, 'ha', '1,694,097.20 ha', 'hectares with two decimals'],
    [1700000, 'ha', '1,700,000 ha', 'or none where it has none'],
    [2015, 'year', '2015', 'a year is no quantity'],
    [44, 'communities', '44 comunidades', 'others with the name of their unit'],
    [null, 'ha', '—', 'unknown is a dash'],
    ['2019-06-02', 'date', '2 de junio de 2019', 'a date in words'],
    [
      '2020-07-18/2024-12-22',
      'period',
      '18 de julio de 2020 – 22 de diciembre de 2024',
      'a period with both ends',
    ],
  ])('%j in %s is «%s»: %s', (value, unit, expected) => {
    expect(valueText(value, unit, es, 'es').replaceAll('\u00a0', ' ')).toBe(expected);
  });

  test('is read as a number where the document writes words', () => {
    expect(statedValueText(entryOf('F027').figure, es, 'es')?.replaceAll('\u00a0', ' ')).toBe('1,700,000 ha');
  });

  test('on outlines has whole hectares, and the area of the decrees keeps its decimals', () => {
    const measurements = withHonestDigits(entryOf('F027').today);
    const ellipsoidal = measurements.find(({ method }) => method === 'ellipsoidal');
    const legal = measurements.find(({ method }) => method === 'legal');
    expect(Number.isInteger(ellipsoidal?.value)).toBe(true);
    expect(legal?.value).toBeCloseTo(1694097.2, 6);
  });

  test('has its difference with a sign', () => {
    const legal = entryOf('F027').today.measurements.find(({ method }) => method === 'legal');
    if (legal === undefined) throw new Error('The legal areas are missing.');
    expect(differenceText(legal, 'es')).toEqual({ value: '−5,902.80', percent: '−0.35' });
  });
});
