import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { askChild } from './ask-child.ts';
import { PEERS_FOLDER } from './cache-folder.ts';
import { CONTENDERS } from './contenders/facts.ts';
import type { ContenderName } from './contenders/facts.ts';
import { judgeSums } from './judge.ts';
import type { Expected } from './judge.ts';
import { layerFile } from './layer-files.ts';
import { layersOf, readOptions } from './options.ts';
import type { BenchCase, BenchOptions } from './options.ts';
import type { BenchResults, CaseResults, Result } from './results.ts';
import { tableOf, textOf } from './table.ts';
import { writeDocs } from './write-docs.ts';

/** Seconds for what contenders are held to, which is not timed. */
const REFERENCE_LIMIT = 600;

/** Seconds of repetitions that a contender may use once it has answered. */
const WARM_SECONDS = 20;

type Paths = readonly [a: string, b?: string];

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function ask(
  contender: ContenderName,
  paths: Paths,
  limit: number,
  expected: Expected,
): Promise<Result> {
  const report = await askChild({ contender, paths, warmSeconds: Math.min(WARM_SECONDS, limit / 2) }, limit);
  if (report === null) return { contender, status: 'unfinished', limit };
  if (report.kind === 'missing') return { contender, status: 'missing', message: report.message };
  if (report.kind !== 'measurement') {
    const message = report.kind === 'failure' ? report.message : 'It answered what nobody asked.';
    return { contender, status: 'failed', message };
  }
  const { measurement } = report;
  return { contender, status: 'measured', measurement, ...judgeSums(contender, measurement, expected) };
}

/**
 * Asks the contenders one after the other; Mosaico is the first, and the others are compared with it. Returns `null`
 * where Mosaico cannot say what they are held to.
 */
async function runCase(
  benchCase: BenchCase,
  { contenders, limit }: BenchOptions,
): Promise<CaseResults | null> {
  const { set, question } = benchCase;
  const [a, b] = layersOf(question).map((layer) => layerFile(set, layer));
  if (a === undefined) throw new Error(`runCase: ${question} names no layer.`);
  const paths: Paths = b === undefined ? [a] : [a, b];
  const report = await askChild({ contender: 'reference', paths, warmSeconds: 0 }, REFERENCE_LIMIT);
  if (report?.kind !== 'reference') {
    const message =
      report?.kind === 'failure' ? report.message : `not finished in ${String(REFERENCE_LIMIT)} s`;
    say(`${set} ${question}: nothing to hold the contenders to, and none is asked: ${message}`);
    return null;
  }
  const { reference } = report;
  const results: Result[] = [];
  for (const contender of contenders) {
    if (b === undefined && !CONTENDERS[contender].joins) continue;
    const [first] = results;
    const hectares = first?.status === 'measured' ? first.measurement.cold.sums.hectares : null;
    const result = await ask(contender, paths, limit, { reference, hectares });
    results.push(result);
    say(`${set} ${question}: ${textOf(result)}`);
  }
  return { ...benchCase, reference, results };
}

function versionOf(packageName: string): string | null {
  for (const folder of ['node_modules', join(PEERS_FOLDER, 'node_modules')]) {
    try {
      const text = readFileSync(join(folder, packageName, 'package.json'), 'utf8');
      return (JSON.parse(text) as { readonly version: string }).version;
    } catch {
      continue;
    }
  }
  return null;
}

function versionsOf(cases: readonly CaseResults[]): Record<string, string> {
  const versions: Record<string, string> = { node: process.versions.node };
  for (const { contender, ...result } of cases.flatMap(({ results }) => results)) {
    const { packageName } = CONTENDERS[contender];
    const version = packageName === null ? null : versionOf(packageName);
    const own = result.status === 'measured' ? result.measurement.version : null;
    if (version ?? own) versions[contender] = version ?? own ?? '';
  }
  return versions;
}

async function run(options: BenchOptions): Promise<boolean> {
  const machine = {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
  const cases: CaseResults[] = [];
  for (const benchCase of options.cases) {
    const found = await runCase(benchCase, options);
    if (found) cases.push(found);
  }
  const date = new Date().toISOString().slice(0, 10);
  const results: BenchResults = { date, machine, versions: versionsOf(cases), cases };
  say(`\n${tableOf(results)}`);
  if (options.json !== null) writeFileSync(options.json, JSON.stringify(results, null, 2));
  const isWhole = cases.length === options.cases.length;
  if (options.writes && isWhole) writeDocs(results);
  const all = cases.flatMap(({ results: found }) => found);
  return (
    isWhole &&
    all.every((result) => result.status !== 'failed' && (result.status !== 'measured' || result.agrees))
  );
}

try {
  const isFine = await run(readOptions(process.argv.slice(2)));
  if (!isFine) say('A contender failed, or its sum is not that of Mosaico: see above.');
  process.exitCode = isFine ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
