import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/core/base/issue.ts';
import { gatherMeasures } from '../../../src/core/figures/gather-measures.ts';
import type { RunMeasure } from '../../../src/core/figures/gather-measures.ts';
import { netUnionOf } from '../../../src/core/figures/measures.ts';
import { requiredMeasures } from '../../../src/core/figures/required-measures.ts';
import { figureWith } from '../../support/judge-one.ts';
import { squareLayer } from '../../support/square-layer.ts';
import { readEmbeddedFacts } from '../../support/stated-figures.ts';

const { tolerances } = readEmbeddedFacts();
const of = [{ layer: 'areas', features: ['A'] }];
const stated = { text: '300,000 ha', value: 300_000, unit: 'ha' };
const figures = ['F001', 'F002'].map((id) => figureWith({ kind: 'area', of }, stated, id));

function factsOf(side: number | null): Parameters<typeof requiredMeasures>[1] {
  const layer = squareLayer('areas', { precision: 'official', positionalErrorMetres: null }, [
    { id: 'A', side },
  ]);
  return { layers: [layer], tables: [], tolerances };
}

const issues: readonly Issue[] = (['error', 'warning', 'notice'] as const).map((severity) => ({
  code: severity,
  severity,
  at: {},
  params: {},
}));

/** An engine that can measure nothing, and says so. */
const failing: RunMeasure = () => Promise.resolve({ value: null, issues });

describe('What the figures need to be measured', () => {
  test('is asked once, however many figures need it', () => {
    const requests = requiredMeasures(figures, factsOf(0.5));
    expect(requests.map(({ job }) => job)).toEqual(['union', 'areas', 'overlaps']);
  });

  test('is nothing where the subject is drawn by nobody', () => {
    expect(requiredMeasures(figures, factsOf(null))).toEqual([]);
  });

  test('is unknown where the engine fails, with its errors and warnings', async () => {
    const facts = factsOf(0.5);
    const gathered = await gatherMeasures(requiredMeasures(figures, facts), facts, failing);
    expect(netUnionOf(gathered.measures, of)).toBeNull();
    expect(new Set(gathered.issues.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning']));
  });

  test('passes on that the engine was stopped', async () => {
    const facts = factsOf(0.5);
    const stopped: RunMeasure = (): Promise<never> => Promise.reject(new Error('stopped'));
    await expect(gatherMeasures(requiredMeasures(figures, facts), facts, stopped)).rejects.toThrow('stopped');
  });
});
