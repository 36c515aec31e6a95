import { beforeAll, describe, expect, test } from 'vitest';
import type { LayerData } from '../../../src/core/catalogue/layer-data.ts';
import type { FeatureEntry } from '../../../src/core/catalogue/layer-entry.ts';
import type { Facts } from '../../../src/core/figures/facts.ts';
import type { StatedFigure } from '../../../src/core/figures/figure.ts';
import { judgeLedger } from '../../../src/core/figures/ledger.ts';
import type { LedgerEntry } from '../../../src/core/figures/ledger.ts';
import type { Measures } from '../../../src/core/figures/measures.ts';
import { measureInline, TODAY } from '../../support/ledger.ts';
import { readEmbeddedFacts, readStatedFigures } from '../../support/stated-figures.ts';

const { figures } = readStatedFigures();
const facts = readEmbeddedFacts();
let measures: Measures;

beforeAll(async () => {
  measures = await measureInline(facts);
}, 120_000);

function judge(
  id: string,
  changed: {
    readonly figures?: readonly StatedFigure[];
    readonly facts?: Facts;
    readonly measures?: Measures;
    readonly today?: string;
  } = {},
): Pick<LedgerEntry, 'then' | 'today'> {
  const all = { figures, facts, measures, today: TODAY, ...changed };
  const entry = judgeLedger(all.figures, all.facts, all.measures, all.today).find(
    ({ figure }) => figure.id === id,
  );
  if (!entry) throw new Error(`No ${id}`);
  return entry;
}

function withFigure(id: string, change: (figure: StatedFigure) => StatedFigure): readonly StatedFigure[] {
  return figures.map((figure) => (figure.id === id ? change(figure) : figure));
}

function withLayer(id: string, change: (layer: LayerData) => LayerData): Facts {
  return { ...facts, layers: facts.layers.map((layer) => (layer.entry.id === id ? change(layer) : layer)) };
}

function withEntry(id: string, change: (entry: FeatureEntry) => FeatureEntry): Facts {
  return withLayer('protected-areas', (layer) => ({
    ...layer,
    entry: {
      ...layer.entry,
      features: layer.entry.features.map((entry) => (entry.id === id ? change(entry) : entry)),
    },
  }));
}

/** The documents' tables with one cell changed. */
function withCell(row: string, column: string, value: number): Facts {
  const tables = facts.tables.map((table) => ({
    ...table,
    rows: table.rows.map((one) =>
      one.id === row ? { ...one, cells: { ...one.cells, [column]: value } } : one,
    ),
  }));
  return { ...facts, tables };
}

/** The same feature, established on that day and proposed before. */
function establishedOn(date: string): (entry: FeatureEntry) => FeatureEntry {
  const period = {
    from: null,
    publishedDate: null,
    instrument: 'DS 1',
    certainty: 'found',
    source: 'test',
  } as const;
  return (entry) => ({
    ...entry,
    status: [
      { ...period, status: 'proposed', decreeDate: null },
      { ...period, status: 'established', decreeDate: date },
    ],
  });
}

describe('A stated value that is changed changes the verdict', () => {
  const numeric = figures.filter(
    ({ check, stated }) =>
      typeof stated.value === 'number' && !['none', 'area', 'intersection'].includes(check.kind),
  );
  // Double and ten more: beyond every rounding of a percentage, and no rank of five areas.
  test.each(numeric)('$id ($check.kind) stated as something else no longer holds', ({ id }) => {
    const changed = withFigure(id, (figure) => {
      const value = Number(figure.stated.value) * 2 + 10;
      return { ...figure, stated: { ...figure.stated, value, text: String(value) } };
    });
    const before = judge(id).then.verdict;
    const after = judge(id, { figures: changed }).then.verdict;
    if (before === 'not-checkable') expect(after).toBe('not-checkable');
    else expect(after).toBe('disagrees');
  });
});

describe('A date that is changed changes the verdict', () => {
  test('F023 agrees where the decree is of 2016', () => {
    const changed = withEntry('ACR17', establishedOn('2016-06-17'));
    expect(judge('F023', { facts: changed }).then.verdict).toBe('agrees');
  });

  test('F025 and F026 hold today as long as nothing was established since', () => {
    expect(judge('F025', { today: '2025-06-05' }).today.verdict).toBe('agrees');
    expect(judge('F025', { today: '2025-06-06' }).today.verdict).toBe('disagrees');
    expect(judge('F026', { today: '2025-06-05' }).today.verdict).toBe('agrees');
  });

  test('F026 would have been wrong if Medio Putumayo Algodón were established in 2017', () => {
    const changed = withEntry('ACR34', establishedOn('2017-01-01'));
    expect(judge('F026', { facts: changed }).then.verdict).toBe('disagrees');
  });

  test('the verdicts of 2018 hold at every date that the undated document can have', () => {
    const at = (date: string): readonly string[] =>
      judgeLedger(figures, facts, measures, date)
        .filter(({ figure }) => figure.document.file.startsWith('001'))
        .map(({ figure, today }) => `${figure.id} ${today.verdict}`);
    expect(at('2018-01-11')).toEqual(at('2025-06-05'));
  });

  test('F038 disagrees where the end comes before the start', () => {
    const changed = withFigure('F038', (figure) => {
      if (figure.check.kind !== 'date-order') throw new Error('F038 is checked otherwise');
      return { ...figure, check: { ...figure.check, dates: figure.check.dates.toReversed() } };
    });
    expect(judge('F038', { figures: changed }).then.verdict).toBe('disagrees');
  });

  test('a count that depends on a date is not checkable in an undated document', () => {
    const changed = withFigure('F026', (figure) => ({ ...figure, asOf: { ...figure.asOf, date: null } }));
    expect(judge('F026', { figures: changed }).then).toMatchObject({
      verdict: 'not-checkable',
      reason: { code: 'count-undated' },
    });
  });
});

describe('An area that is changed changes the verdict', () => {
  const key = 'protected-areas/ACR09,ACR17,PN15';

  test.each([
    [1_600_000, 'disagrees', 'below 1.65 million by more than the band of the outlines'],
    [1_648_000, 'consistent', 'below 1.65 million by less than the band'],
    [1_800_000, 'disagrees', 'above 1.75 million by more than the band'],
  ])('F027 with a net union of %d ha: %s, %s', (net, verdict) => {
    const union = measures.unions.get(key);
    if (!union) throw new Error(`No union ${key}`);
    const unions = new Map([...measures.unions, [key, { ...union, net: net as typeof union.net }]]);
    expect(judge('F027', { measures: { ...measures, unions } }).then.verdict).toBe(verdict);
  });

  test('F027 with an unknown union is not checkable', () => {
    const unions = new Map([[key, null]]);
    expect(judge('F027', { measures: { ...measures, unions } }).then).toMatchObject({
      verdict: 'not-checkable',
      class: 'TX',
    });
  });

  test('F015 disagrees where another area is the largest', () => {
    const areas = new Map(
      [...measures.areas].map(([members, rows]) => [
        members,
        (rows ?? []).map((row) =>
          row.id === 'ACR09' ? { ...row, hectares: 9e5 as typeof row.hectares } : row,
        ),
      ]),
    );
    expect(judge('F015', { measures: { ...measures, areas } }).then.verdict).toBe('disagrees');
  });

  test('F021 is only refuted by what was measured', () => {
    const overlaps = new Map([...measures.overlaps.keys()].map((members) => [members, null]));
    expect(judge('F021', { measures: { ...measures, overlaps } }).then.verdict).toBe('not-checkable');
  });
});

describe('A table that is changed changes the verdict', () => {
  test.each([
    ['F053', '3', 'value', 12, 'disagrees', '12.77 % is more than one point from 14 %'],
    ['F054', '4', 'value', 236, 'agrees', '47.2 % rounds and truncates to 47 %'],
    ['F060', '12', 'number', 11, 'disagrees', 'the number 11 comes twice'],
  ])('%s with row %s, %s = %d: %s, since %s', (id, row, column, value, verdict) => {
    expect(judge(id, { facts: withCell(row, column, value) }).then.verdict).toBe(verdict);
  });

  test('F007 disagrees where the table has another code for the name', () => {
    const changed = withLayer('pdet-table', ({ entry, collection }) => ({
      entry,
      collection: {
        ...collection,
        features: collection.features.map((one) => (one.id === '86568' ? { ...one, id: '86001' } : one)),
      },
    }));
    expect(judge('F007', { facts: changed }).then.reason.code).toBe('code-other');
  });

  test.each<[string | undefined, string, string]>([
    ['yes', 'disagrees', '79 members are not 44'],
    [undefined, 'not-checkable', 'nobody says who belongs'],
  ])('F010 where every candidate is marked %s: %s, since %s', (landscapeMember, verdict) => {
    const changed = withLayer('community-candidates', ({ entry, collection }) => ({
      entry,
      collection: {
        ...collection,
        features: collection.features.map((one) => ({
          ...one,
          properties: { ...one.properties, landscapeMember },
        })),
      },
    }));
    expect(judge('F010', { facts: changed }).then.verdict).toBe(verdict);
  });
});
