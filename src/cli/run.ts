import type { Dictionary } from '../i18n/es.ts';
import { fill } from '../i18n/fill.ts';
import type { Language } from '../i18n/language.ts';
import { loadDictionary } from '../i18n/load-dictionary.ts';
import { createEngine } from './create-engine.ts';
import type { Effects } from './effects.ts';
import { exitCode } from './exit-code.ts';
import type { ExitCode } from './exit-code.ts';
import { Breakdown, Misuse } from './failure.ts';
import { requestedLanguage, systemLanguage } from './language.ts';
import { parseArguments } from './program.ts';
import type { Invocation } from './program.ts';
import { progressLine } from './progress.ts';
import { startWatch } from './timings.ts';
import { assertWritable, writeText } from './write-file.ts';
import { withCliIssues } from './with-cli-issues.ts';
import { writeReport } from './output/write-report.ts';

type Job = Extract<Invocation, { kind: 'task' }>;

/** Does what the arguments say and returns how the program ends. Failures are said on standard error, never thrown. */
export async function run(words: readonly string[], effects: Effects): Promise<ExitCode> {
  let language = systemLanguage(effects.environment);
  try {
    language = requestedLanguage(words) ?? language;
    const dictionary = withCliIssues(await loadDictionary(language));
    const invocation = parseArguments(words, dictionary.cli);
    if (invocation.kind === 'task') return await perform(invocation, effects, dictionary, language);
    if (invocation.exitCode === exitCode.fine) await writeText(undefined, invocation.text, effects);
    else effects.writeError(invocation.text);
    return invocation.exitCode;
  } catch (failure) {
    const { cli } = await loadDictionary(language);
    effects.writeError(`${cli.severities.error}: ${complaint(failure, cli, language)}\n`);
    return failure instanceof Misuse || failure instanceof Breakdown
      ? failure.exitCode
      : exitCode.couldNotRun;
  }
}

async function perform(
  { command, options, task }: Job,
  effects: Effects,
  dictionary: Dictionary,
  language: Language,
): Promise<ExitCode> {
  const targets = [options.out, options.timings, options.geometry].filter((path) => path !== undefined);
  for (const path of targets) await assertWritable(path, effects);
  const watch = startWatch(effects);
  const engine = createEngine(options);
  const progress = progressLine(effects, options.quiet);
  const context = { effects, dictionary, language, options, watch, engine, progress };
  try {
    const report = await task(context);
    await writeReport(command, report, context);
    if (options.timings !== undefined) {
      const record = watch.record(options.threads);
      await writeText(options.timings, `${JSON.stringify(record, null, 2)}\n`, effects);
    }
    return report.hasFindings ? exitCode.findings : exitCode.fine;
  } finally {
    progress.clear();
    engine.close();
  }
}

function complaint(failure: unknown, texts: Dictionary['cli'], language: Language): string {
  if (failure instanceof Misuse) return fill(texts.misuse[failure.code], failure.params, language);
  if (failure instanceof Breakdown) return fill(texts.breakdown[failure.code], failure.params, language);
  const detail = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
  return fill(texts.breakdown.bug, { detail }, language);
}
