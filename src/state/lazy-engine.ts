import type { Outcome } from '../core/base/issue.ts';
import type { Engine, JobName, Jobs, RunOptions } from '../engine/engine.ts';

/** Returns an engine that is loaded with its first job, so that a page that only shows does not wait for it. */
export function lazyEngine(load: () => Promise<Engine>): Engine {
  let engine: Promise<Engine> | null = null;
  return {
    run: async <Name extends JobName>(
      name: Name,
      input: Jobs[Name]['input'],
      options?: RunOptions,
    ): Promise<Outcome<Jobs[Name]['result']>> => {
      engine ??= load();
      return (await engine).run(name, input, options);
    },
    close: () => {
      void engine?.then((loaded) => loaded.close());
    },
  };
}
