import { parseArgs } from 'node:util';
import { CONTENDERS, isContender } from './contenders/facts.ts';
import type { ContenderName } from './contenders/facts.ts';
import type { LayerName, SetName } from './generator/bench-layer.ts';

/** One line of questions: what is laid over what, in which set. */
export interface BenchCase {
  readonly set: SetName;
  readonly question: QuestionName;
}

const QUESTIONS = { AxC: ['A', 'C'], AxB: ['A', 'B'], unionA: ['A'] } as const;

export type QuestionName = keyof typeof QUESTIONS;

/** Returns the layers that a question is about. */
export function layersOf(question: QuestionName): readonly LayerName[] {
  return QUESTIONS[question];
}

export interface BenchOptions {
  readonly cases: readonly BenchCase[];
  readonly contenders: readonly ContenderName[];
  /** Seconds after which a contender is given up. */
  readonly limit: number;
  /** Where the results go as JSON, or `null`. */
  readonly json: string | null;
  /** Whether the results go into docs. */
  readonly writes: boolean;
}

const USAGE = `npm run bench -- [--set M,L] [--pairs AxC,AxB,unionA] [--peers geos,mapshaper,…] [--limit seconds] [--json path] [--write]
  Without options: AxC, AxB and unionA of M, AxC and AxB of L, all peers, 300 s for each.
  --write puts the results into docs/bench.json and docs/methods.md.`;

const DEFAULT_CASES = ['M AxC', 'M AxB', 'M unionA', 'L AxC', 'L AxB'];
const DEFAULT_LIMIT = '300';

function listOf<Name extends string>(text: string, known: readonly Name[], what: string): Name[] {
  return text.split(',').map((word) => {
    const name = known.find((candidate) => candidate === word);
    if (name === undefined)
      throw new Error(`${what} is one of ${known.join(', ')}, not "${word}".\n${USAGE}`);
    return name;
  });
}

function casesOf(sets: string | undefined, questions: string | undefined): BenchCase[] {
  const names = Object.keys(QUESTIONS) as QuestionName[];
  const chosen = listOf(questions ?? names.join(','), names, '--pairs');
  const all = listOf(sets ?? 'M,L', ['S', 'M', 'L'] as const, '--set').flatMap((set) =>
    chosen.map((question) => ({ set, question })),
  );
  if (sets !== undefined || questions !== undefined) return all;
  return all.filter(({ set, question }) => DEFAULT_CASES.includes(`${set} ${question}`));
}

/** Returns what the command line asks for. Throws, with the usage, where it cannot be understood. */
export function readOptions(args: readonly string[]): BenchOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { set: text, pairs: text, peers: text, limit: text, json: text, write: { type: 'boolean' } },
  });
  const limit = Number(values.limit ?? DEFAULT_LIMIT);
  if (!(limit > 0))
    throw new Error(`--limit is a number of seconds, not "${String(values.limit)}".\n${USAGE}`);
  const peers = values.peers?.split(',').filter((name) => name !== 'mosaico') ?? Object.keys(CONTENDERS);
  const unknown = peers.find((name) => !isContender(name));
  if (unknown !== undefined) {
    throw new Error(`--peers is one of ${Object.keys(CONTENDERS).join(', ')}, not "${unknown}".\n${USAGE}`);
  }
  return {
    cases: casesOf(values.set, values.pairs),
    contenders: [...new Set(['mosaico', ...peers])].filter(isContender),
    limit,
    json: values.json ?? null,
    writes: values.write ?? false,
  };
}
