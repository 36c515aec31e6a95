import type { Outcome } from '../core/base/issue.ts';
import type { JobName, Jobs, Progress } from '../engine/engine.ts';
import { fill } from '../i18n/fill.ts';
import type { Context } from './context.ts';
import { Breakdown } from './failure.ts';
import type { Input } from './read-input.ts';
import { messageOf } from './message-of.ts';

/**
 * Returns what the engine answers, timed as `compute` and shown on the progress line. Throws a Breakdown where the
 * engine could not run, such as a worker that did not start.
 */
export async function runJob<Name extends JobName>(
  context: Context,
  name: Name,
  input: Jobs[Name]['input'],
): Promise<Outcome<Jobs[Name]['result']>> {
  const { dictionary, engine, language, progress, watch } = context;
  const onProgress = ({ done, total }: Progress): void =>
    progress.show(fill(dictionary.cli.progress.job, { job: name, done, total }, language));
  try {
    return await watch.measure('compute', () => engine.run(name, input, { onProgress }));
  } catch (cause) {
    throw new Breakdown('engineFailed', { detail: messageOf(cause) }, cause);
  } finally {
    progress.clear();
  }
}

/**
 * Returns what the engine answers about inputs together; unknown where one of them is, for a total without it would
 * pass for the whole.
 */
export async function runJobOn<Name extends JobName>(
  inputs: readonly Input[],
  context: Context,
  name: Name,
  input: Jobs[Name]['input'],
): Promise<Outcome<Jobs[Name]['result']>> {
  if (inputs.some(({ isUnknown }) => isUnknown)) return { value: null, issues: [] };
  return runJob(context, name, input);
}
