import type { Outcome } from '../core/base/issue.ts';
import type { JobName, Jobs } from '../engine/engine.ts';
import type { Context } from './context.ts';
import { Breakdown } from './failure.ts';
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
  const { engine, progress, watch } = context;
  try {
    return await watch.measure('compute', () =>
      engine.run(name, input, { onProgress: (step) => progress.show(step) }),
    );
  } catch (cause) {
    throw new Breakdown('engineFailed', { detail: messageOf(cause) }, cause);
  } finally {
    progress.clear();
  }
}
