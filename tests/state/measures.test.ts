import { describe, expect, test, vi } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { createInlineEngine } from '../../src/engine/inline.ts';
import type { JobState } from '../../src/state/job-state.ts';
import { Measures } from '../../src/state/measures.svelte.ts';
import { embeddedLayer } from '../support/embedded.ts';

const areas = embeddedLayer('protected-areas');
const provinces = embeddedLayer('provinces');

/** Waits for a job and returns what it measured. */
async function done<Value>(state: () => JobState<Value>): Promise<Value> {
  const settled = await vi.waitUntil(() => (state().status === 'done' ? state() : null), { timeout: 30_000 });
  if (settled.status !== 'done' || settled.value === null)
    throw new Error(`The job ended as ${settled.status}.`);
  return settled.value;
}

/** An engine that counts the jobs that it is given. */
function counting(): { readonly engine: Engine; readonly jobs: string[] } {
  const inline = createInlineEngine();
  const jobs: string[] = [];
  const run: Engine['run'] = (name, input, options) => {
    jobs.push(name);
    return inline.run(name, input, options);
  };
  return { engine: { run, close: () => inline.close() }, jobs };
}

describe('what is measured for the panels', () => {
  test('the total of the mosaic grows with its instruments', async () => {
    const measures = new Measures(createInlineEngine());
    const totals: number[] = [];
    for (const date of ['2019-06-02', '2025-06-06', '2025-09-26']) {
      measures.wantTotal(areas, date);
      totals.push((await done(() => measures.total(areas, date))).net ?? Number.NaN);
    }
    // The sums of the instruments are 1,694,097, 1,977,692 and 2,138,296 ha; an outline stays within 0.7 % of them.
    const shares = totals.map((net, index) => net / ([1_694_097, 1_977_692, 2_138_296][index] ?? 1));
    expect(shares.filter((share) => Math.abs(share - 1) < 0.007)).toHaveLength(3);
  });

  test('a date at which nothing changed asks for nothing new', async () => {
    const { engine, jobs } = counting();
    const measures = new Measures(engine);
    measures.wantTotal(areas, '2019-06-02');
    await done(() => measures.total(areas, '2019-06-02'));
    measures.wantTotal(areas, '2020-01-01');
    await done(() => measures.total(areas, '2020-01-01'));
    expect(jobs).toEqual(['union']);
  });

  test('a feature is laid against its own layer without itself', async () => {
    const measures = new Measures(createInlineEngine());
    measures.wantFeature(areas, 'PN15', [areas, provinces]);
    const { pairs } = await done(() => measures.featureAgainst(areas, 'PN15', areas));
    expect(pairs.map(({ bId }) => bId)).not.toContain('PN15');
    const { pairs: shares } = await done(() => measures.featureAgainst(areas, 'PN15', provinces));
    // 99.67 % of Yaguas lies in the province of Putumayo.
    expect(Math.max(...shares.map(({ shareOfA }) => shareOfA ?? 0))).toBeGreaterThan(0.99);
  });

  test('a feature without geometry is not measured', () => {
    const { engine, jobs } = counting();
    const measures = new Measures(engine);
    measures.wantFeature(areas, 'ere-campuya', [provinces]);
    expect([jobs, measures.featureAreas(areas, 'ere-campuya').status]).toEqual([[], 'idle']);
  });

  test('cancelling stops what runs and keeps what is done', async () => {
    const measures = new Measures(createInlineEngine());
    measures.wantTotal(areas, '2019-06-02');
    await done(() => measures.total(areas, '2019-06-02'));
    measures.wantOverlaps(areas, provinces);
    measures.cancel();
    expect(measures.layerOverlaps('protected-areas', 'provinces').status).toBe('idle');
    expect(measures.total(areas, '2019-06-02').status).toBe('done');
  });
});
