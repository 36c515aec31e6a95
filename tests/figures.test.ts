import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LedgerEntry } from '../src/core/figures/ledger.ts';
import { referenceJoins } from '../src/core/figures/reference-layers.ts';
import { compileInline } from './support/ledger.ts';
import { describeWithReference } from './support/reference.ts';
import { readEmbeddedFacts, readReferenceFacts } from './support/stated-figures.ts';

const folder = resolve(process.env['MOSAICO_FACTS'] ?? '../shared/facts');
const path = join(folder, 'figures_expected.csv');
const isPresent = existsSync(path);

interface Expected {
  readonly id: string;
  readonly kind: string;
  readonly verdict: string;
  readonly class: string;
  readonly verdictToday: string;
}

/** The last column, which alone may hold commas, is not read. */
function readExpected(): readonly Expected[] {
  if (!isPresent) return [];
  const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [id = '', kind = '', verdict = '', toleranceClass = '', verdictToday = ''] = line.split(',');
    return { id, kind, verdict, class: toleranceClass, verdictToday };
  });
}

function outcomeOf(entry: LedgerEntry | undefined): Omit<Expected, 'id'> | null {
  if (!entry) return null;
  return {
    kind: entry.figure.check.kind,
    verdict: entry.then.verdict,
    class: entry.then.class,
    verdictToday: entry.today.verdict,
  };
}

/** Figures whose verdict rests on boundaries, with what outlines allow to be said of them. */
const onOutlines: Readonly<Record<string, string>> = {
  F015: 'consistent',
  F021: 'disagrees',
  F027: 'consistent',
};

const expected = readExpected();

if (!isPresent) {
  test('the verdicts come out as expected', ({ skip }) => {
    if (process.env['CI'] === 'true') throw new Error(`No ${path}. Set MOSAICO_FACTS.`);
    skip(`no ${path}; set MOSAICO_FACTS`);
  });
}

describe.runIf(isPresent)('On the embedded outlines', () => {
  let ledger: ReadonlyMap<string, LedgerEntry>;
  beforeAll(async () => {
    ledger = await compileInline(readEmbeddedFacts());
  }, 120_000);

  test('the ledger holds exactly the figures that are expected', () => {
    expect([...ledger.keys()]).toEqual(expected.map(({ id }) => id));
  });

  test.each(expected)('$id ($kind) comes out as with the published boundaries, or more modestly', (row) => {
    const { id, ...outcome } = row;
    const modest = onOutlines[id];
    const verdicts = modest === undefined ? {} : { verdict: modest, verdictToday: modest };
    expect(outcomeOf(ledger.get(id))).toEqual({ ...outcome, ...verdicts });
  });

  test('no figure that was measured on an outline agrees', () => {
    const measured = [...ledger.values()].filter(({ figure }) =>
      ['area', 'area-rank', 'intersection'].includes(figure.check.kind),
    );
    expect(measured.map(({ figure }) => figure.id)).toEqual(['F008', 'F015', 'F021', 'F027']);
    expect(measured.flatMap(({ then, today }) => [then.verdict, today.verdict])).not.toContain('agrees');
  });
});

describeWithReference(
  'On the published boundaries',
  referenceJoins.map(({ file }) => file),
  () => {
    let ledger: ReadonlyMap<string, LedgerEntry>;
    beforeAll(async () => {
      ledger = await compileInline(readReferenceFacts());
    }, 240_000);

    test.runIf(isPresent).each(expected)('$id ($kind): $verdict, $class, today $verdictToday', (row) => {
      const { id, ...outcome } = row;
      expect(outcomeOf(ledger.get(id))).toEqual(outcome);
    });

    /** Straight edges in longitude and latitude; golden.json and the decrees. Hundredths of a hectare are what they give. */
    test.each([
      ['ellipsoidal', 1_692_680.28, 0.01, 'net union, reference/README.md'],
      ['legal', 1_694_097.2, 0.001, 'the three decrees added up'],
      [
        'utm:18S',
        871_389.56 + 434_129.54 + 391_039.82,
        0.3,
        'golden.json; copies at 6 decimals move 0.07 ha each',
      ],
      ['utm:19S', 868_927.84 + 434_701.79 + 392_494.46, 0.3, 'golden.json, the same'],
      ['epsg:9377', 867_743.45 + 432_911.68 + 390_253.84, 0.3, 'golden.json, the same'],
      ['spherical', 1_700_223.14, 0.3, 'golden.json, the same'],
    ])('the 1.7 million are %s %d ha', (method, hectares, tolerance) => {
      const found = ledger.get('F027')?.then.measurements.find((one) => one.method === method);
      expect(Math.abs(Number(found?.value) - hectares)).toBeLessThanOrEqual(tolerance);
      expect(found?.difference).toBeCloseTo(Number(found?.value) - 1_700_000, 6);
    });

    test('the three areas share less than 0.1 ha, all of it border, and reproduce their legal areas', () => {
      const steps = ledger.get('F027')?.then.steps ?? [];
      const overlap = steps.find(({ code }) => code === 'parts-overlap')?.params;
      expect(overlap?.['total']).toBeLessThan(0.1);
      expect(overlap?.['conflict']).toBe(0);
      expect(steps).toContainEqual({ code: 'legal-areas-reproduced', params: { count: 3, of: 3 } });
    });

    test('beside the three areas stands what is established today, and only today', () => {
      const beside = {
        code: 'established-then',
        params: { count: 5, hectares: 2_138_296.37, date: '2026-11-22' },
      };
      expect(ledger.get('F027')?.today.steps).toContainEqual(beside);
      expect(ledger.get('F027')?.then.steps.map(({ code }) => code)).not.toContain('established-then');
    });

    test('nearly all of Yaguas lies in the province that the document leaves out', () => {
      const { reason, measurements } = ledger.get('F021')?.then ?? {};
      expect(reason?.params).toMatchObject({ part: 'Yaguas', area: 'Putumayo', share: 99.67 });
      const maijuna = measurements?.find((one) => one.of === 'Maijuna Kichwa × Putumayo');
      // golden.json has 59.03, from areas with geodesic edges.
      expect(Number(maijuna?.value)).toBeCloseTo(59.03, 1);
    });
  },
);
