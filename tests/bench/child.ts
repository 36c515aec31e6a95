import { readFileSync } from 'node:fs';
import { ContenderMissing } from './contenders/contender.ts';
import type { Answer, Contender } from './contenders/contender.ts';
import type { ContenderName } from './contenders/facts.ts';
import { referenceOf } from './contenders/reference.ts';
import type { Reference } from './contenders/reference.ts';

/** What a process of its own is asked. */
export interface Task {
  readonly contender: ContenderName | 'reference';
  readonly paths: readonly [a: string, b?: string];
  /** Seconds that repetitions may take together. */
  readonly warmSeconds: number;
}

/** CPU seconds of one repetition. */
export interface Warm {
  readonly total: number;
  readonly step: number | null;
}

export interface Measurement {
  /** Where no package states it. */
  readonly version: string | null;
  readonly cold: Answer;
  /** Medians of the repetitions; `null` where one would take too long. */
  readonly warm: Warm | null;
  /** After the first run. */
  readonly peakBytes: number;
}

export type Report =
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'measurement'; readonly measurement: Measurement }
  | { readonly kind: 'missing' | 'failure'; readonly message: string };

const MOST_REPETITIONS = 5;

const load: Readonly<
  Record<ContenderName, () => Promise<{ createContender(): Contender | Promise<Contender> }>>
> = {
  mosaico: () => import('./contenders/mosaico.ts'),
  mapshaper: () => import('./contenders/mapshaper.ts'),
  geos: () => import('./contenders/geos.ts'),
  clipper: () => import('./contenders/clipper.ts'),
  postgis: () => import('./contenders/postgis.ts'),
  turf: () => import('./contenders/turf.ts'),
};

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** Answers again and again while there is time for one more. */
async function repeat(answer: () => Promise<Answer>, seconds: number, longest: number): Promise<Warm | null> {
  const runs: Answer[] = [];
  const end = performance.now() + 1000 * seconds;
  while (runs.length < MOST_REPETITIONS && performance.now() + longest < end) runs.push(await answer());
  if (runs.length === 0) return null;
  const steps = runs.map(({ step }) => step).filter((step) => step !== null);
  return {
    total: medianOf(runs.map(({ total }) => total)),
    step: steps.length === 0 ? null : medianOf(steps),
  };
}

async function measure(name: ContenderName, { paths, warmSeconds }: Task): Promise<Report> {
  const [a, b = null] = paths.map((path) => (path ? readFileSync(path) : null));
  if (!a) throw new Error('measure: a task names no layer.');
  const { createContender } = await load[name]();
  const contender = await createContender();
  process.once('SIGTERM', () => {
    contender.stop();
    process.exit(1);
  });
  try {
    const start = performance.now();
    const cold = await contender.answer({ a, b });
    const longest = performance.now() - start;
    const peakBytes = cold.peakBytes ?? process.resourceUsage().maxRSS * 1024;
    const warm = await repeat(() => contender.answer({ a, b }), warmSeconds, longest);
    return { kind: 'measurement', measurement: { version: contender.version, cold, warm, peakBytes } };
  } finally {
    contender.stop();
  }
}

async function run(task: Task): Promise<Report> {
  const { contender, paths } = task;
  try {
    if (contender !== 'reference') return await measure(contender, task);
    const reference = referenceOf({ a: readFileSync(paths[0]), b: paths[1] ? readFileSync(paths[1]) : null });
    return { kind: 'reference', reference };
  } catch (error) {
    const kind = error instanceof ContenderMissing ? 'missing' : 'failure';
    return { kind, message: error instanceof Error ? error.message : String(error) };
  }
}

process.once('message', (task: Task) => {
  void run(task).then((report) => {
    process.send?.(report, () => process.disconnect());
  });
});
