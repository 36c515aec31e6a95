import { expect, test } from 'vitest';
import { squareMetres } from '../../src/core/base/units.ts';
import { planComparison } from '../../src/core/boundary/plan-comparison.ts';
import { planAccount } from '../../src/core/overlap/plan-account.ts';
import { planDifference } from '../../src/core/overlap/plan-difference.ts';
import { planOverlaps } from '../../src/core/overlap/plan-overlaps.ts';
import { planUnion } from '../../src/core/overlap/plan-union.ts';
import type { Engine, Progress } from '../../src/engine/engine.ts';
import { cell, cellHectares, hangingPair, layer } from '../core/overlap/layers.ts';
import type { Box } from '../core/overlap/layers.ts';
import { runPlan } from '../core/overlap/run-plan.ts';

/** Makes an engine; the contract closes it. */
export type CreateEngine = () => Engine;

const method = 'ellipsoidal';

/** Cells of a chessboard that overlap their neighbours, so that a job has many steps. */
function board(id: string, offset: number) {
  const boxes = Array.from({ length: 16 }, (_, index): Box => {
    const [lon, lat] = [(index % 4) + offset - 73, Math.floor(index / 4) + offset - 4];
    return [lon, lat, lon + 1 + offset / 3, lat + 1 + offset / 7];
  });
  return layer(id, boxes.map(cell));
}

const a = board('a', 0.1);
const b = board('b', 0.3);
const c = board('c', 0.45);

const comparison = { mine: a, theirs: b, toleranceMetres: 1000, around: [c], method } as const;

/** More zones than steps for them, so that some steps measure several. */
const zones = layer(
  'zones',
  Array.from({ length: 70 }, (_, index) => cell([index / 14 - 73, -4, (index + 1) / 14 - 73, 1])),
);

async function withEngine(create: CreateEngine, use: (engine: Engine) => Promise<void>): Promise<void> {
  const engine = create();
  try {
    await use(engine);
  } finally {
    engine.close();
  }
}

function jobTests(create: CreateEngine): void {
  test('areas come in the order of features and methods, and agree with the closed form', () =>
    withEngine(create, async (engine) => {
      const input = {
        layer: layer('a', [cell([0, 0, 1, 1]), cell([-73, -3, -72, -2])]),
        methods: 'all',
      } as const;
      const { value, issues } = await engine.run('areas', input);
      expect(issues).toEqual([]);
      const rows = value?.filter((row) => row.method === method);
      expect(rows?.map(({ id }) => id)).toEqual(['a0', 'a1']);
      expect(rows?.[1]?.hectares).toBeCloseTo(cellHectares([-73, -3, -72, -2]), 3);
      expect(value?.map((row) => row.method).slice(-1)).toEqual(['spherical']);
    }));

  test('an area that is not finite is null with an issue', () =>
    withEngine(create, async (engine) => {
      const broken = layer('a', [cell([Number.NaN, 0, 1, 1])]);
      const { value, issues } = await engine.run('areas', { layer: broken, methods: [method] });
      expect(value).toEqual([{ id: 'a0', name: null, method, hectares: null }]);
      expect(issues).toMatchObject([{ code: 'area-unknown', at: { feature: 'a0' } }]);
    }));

  test('every job answers what its plan answers here, to the last bit', () =>
    withEngine(create, async (engine) => {
      const jobs = [
        engine.run('overlaps', { a, b, method }),
        engine.run('overlaps', { a, b: null, method }),
        engine.run('union', { layers: [a, b], method: 'utm:18S' }),
        engine.run('difference', { a, b, method }),
        engine.run('account', { layers: [a, b, c], zones, method }),
        engine.run('account', { layers: [b, a], zones: null, method: 'utm:18S' }),
        engine.run('compare', comparison),
      ];
      expect(await Promise.all(jobs)).toEqual([
        runPlan(planOverlaps(a, b, method)),
        runPlan(planOverlaps(a, null, method)),
        runPlan(planUnion([a, b], 'utm:18S')),
        runPlan(planDifference(a, b, method)),
        runPlan(planAccount([a, b, c], zones, method)),
        runPlan(planAccount([b, a], null, 'utm:18S')),
        runPlan(planComparison(comparison)),
      ]);
    }));

  test('the pair on which Turf never returns is measured at once', () =>
    withEngine(create, async (engine) => {
      const [triangle, needle] = hangingPair;
      const { value, issues } = await engine.run('overlaps', {
        a: layer('a', [triangle]),
        b: layer('b', [needle]),
        method,
      });
      expect(issues).toEqual([]);
      expect(value?.pairs).toHaveLength(1);
      expect(value?.account.residual).toBeCloseTo(0, 9);
    }));

  test('empty layers are no trouble', () =>
    withEngine(create, async (engine) => {
      const empty = layer('e', []);
      const { value } = await engine.run('union', { layers: [empty], method });
      expect(value).toEqual({ gross: squareMetres(0), countedTwice: 0, net: 0 });
      expect((await engine.run('areas', { layer: empty, methods: 'all' })).value).toEqual([]);
      const accounted = await engine.run('account', { layers: [empty], zones: empty, method });
      expect(accounted.value).toMatchObject({ combinations: [], zones: { zones: [], outside: [] } });
    }));
}

function controlTests(create: CreateEngine): void {
  test('progress only rises, and ends at the total', () =>
    withEngine(create, async (engine) => {
      const seen: Progress[] = [];
      await engine.run('overlaps', { a, b, method }, { onProgress: (progress) => seen.push(progress) });
      const total = seen[0]?.total ?? 0;
      expect(total, 'two layers, one lot of pairs and the coverage').toBeGreaterThanOrEqual(4);
      expect(seen.at(-1)).toEqual({ done: total, total });
      const steps = seen.map(({ done }, index) => done - (seen[index - 1]?.done ?? 0));
      expect(steps.every((step) => step >= 1)).toBe(true);
    }));

  test('progress of an account counts its zones', () =>
    withEngine(create, async (engine) => {
      const seen: Progress[] = [];
      const onProgress = (progress: Progress) => seen.push(progress);
      await engine.run('account', { layers: [a, b], zones, method }, { onProgress });
      expect(seen.length, 'a step for two zones each, and more').toBeGreaterThan(zones.features.length / 2);
      expect(seen.at(-1)).toEqual({ done: seen.length, total: seen.length });
    }));

  test('an account that is aborted at its zones leaves the engine fit for work', () =>
    withEngine(create, async (engine) => {
      const abort = new AbortController();
      const onProgress = ({ done }: Progress) => {
        if (done > 8) abort.abort(new Error('enough'));
      };
      const options = { onProgress, signal: abort.signal };
      const job = engine.run('account', { layers: [a, b], zones, method }, options);
      await expect(job).rejects.toThrow('enough');
      const again = await engine.run('account', { layers: [a, b], zones, method });
      expect(again.value?.zones?.zones).toHaveLength(zones.features.length);
    }));

  test('aborting rejects with the reason of the signal, and progress ends', () =>
    withEngine(create, async (engine) => {
      const abort = new AbortController();
      const reason = new Error('the reader left');
      let calls = 0;
      const onProgress = () => {
        calls += 1;
        if (calls === 2) abort.abort(reason);
      };
      const job = engine.run('overlaps', { a, b, method }, { onProgress, signal: abort.signal });
      await expect(job).rejects.toBe(reason);
      const callsThen = calls;
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(calls).toBe(callsThen);
      expect((await engine.run('union', { layers: [a], method })).value?.net).toBeGreaterThan(0);
    }));

  test('a signal that is already aborted starts nothing', () =>
    withEngine(create, async (engine) => {
      const signal = AbortSignal.abort(new Error('never mind'));
      await expect(engine.run('union', { layers: [a], method }, { signal })).rejects.toThrow('never mind');
    }));

  test('a closed engine refuses jobs', async () => {
    const engine = create();
    engine.close();
    await expect(engine.run('union', { layers: [a], method })).rejects.toThrow('closed');
  });

  test('closing rejects the job at work', async () => {
    const engine = create();
    const onProgress = () => {
      engine.close();
    };
    await expect(engine.run('overlaps', { a, b, method }, { onProgress })).rejects.toThrow('closed');
  });
}

/** The tests that every engine passes, so that a caller cannot tell which one it holds. */
export function describeEngine(create: CreateEngine): void {
  jobTests(create);
  controlTests(create);
}
