import type { Answer } from './contenders/contender.ts';
import { CONTENDERS } from './contenders/facts.ts';
import type { BenchResults, CaseResults, Result } from './results.ts';

const TITLES = { AxC: 'A × C', AxB: 'A × B', unionA: 'union of A' } as const;

const HEADINGS = [
  'layers',
  'program',
  'from bytes, first',
  'again',
  'step, first',
  'again',
  '× from bytes',
  '× step',
  'MB',
  'difference',
];

const UNKNOWN = '–';

type Measured = Extract<Result, { status: 'measured' }>;

function number(value: number, digits: number): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function seconds(value: number | null | undefined): string {
  if (value === null || value === undefined) return UNKNOWN;
  if (value >= 100) return number(value, 0);
  return number(value, value >= 10 ? 1 : value >= 1 ? 2 : 3);
}

/** How many times as long as Mosaico: repeated against repeated, or first against first where one was not repeated. */
function ratio(theirs: Measured, ours: Measured | null, part: 'total' | 'step'): string {
  if (ours === null || ours === theirs) return UNKNOWN;
  const [mine, other] = [ours.measurement, theirs.measurement];
  const [divisor, dividend] =
    mine.warm && other.warm ? [mine.warm[part], other.warm[part]] : [mine.cold[part], other.cold[part]];
  if (divisor === null || dividend === null) return UNKNOWN;
  const times = dividend / divisor;
  return number(times, times >= 20 ? 0 : 1);
}

function differenceOf({ contender, difference, agrees }: Measured): string {
  if (contender === 'mosaico') return UNKNOWN;
  const size = difference === 0 ? '0' : difference.toExponential(0);
  return agrees ? size : `**${size}: disagrees**`;
}

function sampled({ sample }: Answer): string {
  if (sample === null) return '';
  const pairs = `, ${String(sample.pairs)} of ${number(sample.candidates, 0)} pairs`;
  return sample.unfinished === 0 ? pairs : `${pairs}, ${String(sample.unfinished)} without an answer`;
}

function cells(result: Result, ours: Measured | null): string[] {
  const { label } = CONTENDERS[result.contender];
  if (result.status !== 'measured') return [label, reasonOf(result), ...Array<string>(7).fill('')];
  const { cold, warm, peakBytes } = result.measurement;
  return [
    label + sampled(cold),
    seconds(cold.total),
    seconds(warm?.total),
    seconds(cold.step),
    seconds(warm?.step),
    ratio(result, ours, 'total'),
    ratio(result, ours, 'step'),
    number(peakBytes / 1e6, 0),
    differenceOf(result),
  ];
}

function reasonOf(result: Exclude<Result, Measured>): string {
  if (result.status === 'unfinished') return `not finished in ${String(result.limit)} s`;
  return result.status === 'missing' ? 'not installed' : 'failed';
}

function mosaicoOf({ results }: CaseResults): Measured | null {
  const found = results.find(({ contender }) => contender === 'mosaico');
  return found?.status === 'measured' ? found : null;
}

function rowsOf(oneCase: CaseResults): string[][] {
  const ours = mosaicoOf(oneCase);
  const title = `${oneCase.set}: ${TITLES[oneCase.question]}`;
  return oneCase.results.map((result, index) => [index === 0 ? title : '', ...cells(result, ours)]);
}

/** What Mosaico spends its time on, from the bytes on. */
function stagesOf(cases: readonly CaseResults[]): string[] {
  return cases.flatMap((oneCase) => {
    const stages = Object.entries(mosaicoOf(oneCase)?.measurement.cold.stages ?? {});
    const times = stages.map(([stage, time]) => `${stage} ${seconds(time)}`).join(', ');
    return stages.length === 0
      ? []
      : [`Mosaico, ${oneCase.set}, ${TITLES[oneCase.question]}, first: ${times}.`];
  });
}

/** How the work and the time of Mosaico grow from M to L, where both were measured. */
function growthOf(cases: readonly CaseResults[]): string[] {
  return cases.flatMap((large) => {
    const small = cases.find(({ set, question }) => set === 'M' && question === large.question);
    const [before, after] = [small ? mosaicoOf(small) : null, mosaicoOf(large)].map(
      (result) => result?.measurement,
    );
    if (large.set !== 'L' || !small || !before || !after) return [];
    const work = ({ reference }: CaseResults) => reference.vertices + reference.crossings;
    const times = (after.warm ?? after.cold).total / (before.warm ?? before.cold).total;
    return [
      `From M to L, ${TITLES[large.question]}: vertices and crossings × ${number(work(large) / work(small), 1)}, CPU time × ${number(times, 1)}.`,
    ];
  });
}

/** Returns the results as a table in Markdown, with what stands around it. */
export function tableOf({ cases, date, machine, versions }: BenchResults): string {
  const rows = [HEADINGS, HEADINGS.map((_, index) => (index < 2 ? '---' : '---:')), ...cases.flatMap(rowsOf)];
  const names = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const sizes = cases.map(
    ({ set, question, reference }) =>
      `${set}, ${TITLES[question]}: ${number(reference.vertices, 0)} vertices` +
      (reference.candidates === 0
        ? '.'
        : `, ${number(reference.crossings, 0)} crossings, ${number(reference.pairs, 0)} pairs that overlap of ${number(reference.candidates, 0)} whose boxes touch.`),
  );
  return [
    `${date}, ${machine.processor}, ${String(machine.cores)} cores, load ${String(machine.load)} at the start. ${names.join(', ')}.`,
    rows.map((row) => `| ${row.join(' | ')} |`).join('\n'),
    [...sizes, ...stagesOf(cases), ...growthOf(cases)].map((line) => `- ${line}`).join('\n'),
  ].join('\n\n');
}

/** Returns one result in a line, as it is said while the benchmark runs. */
export function textOf(result: Result): string {
  const { label } = CONTENDERS[result.contender];
  if (result.status === 'measured') {
    const { cold, warm } = result.measurement;
    const stages = Object.entries(cold.stages).map(([stage, time]) => `${stage} ${seconds(time)}`);
    const again = warm ? `, again ${seconds(warm.total)} (step ${seconds(warm.step)})` : '';
    return `${label}: ${seconds(cold.total)} s (${stages.join(', ')})${again}; differs by ${differenceOf(result)}`;
  }
  const message = 'message' in result ? `: ${result.message}` : '';
  return `${label}: ${reasonOf(result)}${message}`;
}
