import type { Dictionary } from '../i18n/es.ts';
import { exitCode } from './exit-code.ts';
import type { ExitCode } from './exit-code.ts';

type Params = Readonly<Record<string, string | number>>;

/** What can be wrong with a command line; each has a sentence in `i18n`. */
export type MisuseCode = keyof Dictionary['cli']['misuse'];
/** How the world can fail; each has a sentence in `i18n`. */
export type BreakdownCode = keyof Dictionary['cli']['breakdown'];

/** The command line was used wrongly: nothing was read or computed. The sentence is rendered from the code. */
export class Misuse extends Error {
  readonly exitCode: ExitCode = exitCode.misuse;
  readonly code: MisuseCode;
  readonly params: Params;

  constructor(code: MisuseCode, params: Params = {}) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'Misuse';
    this.code = code;
    this.params = params;
  }
}

/** The world failed: a file, a pipe, a worker. The sentence is rendered from the code; `cause` is what was thrown. */
export class Breakdown extends Error {
  readonly exitCode: ExitCode = exitCode.couldNotRun;
  readonly code: BreakdownCode;
  readonly params: Params;

  constructor(code: BreakdownCode, params: Params, cause?: unknown) {
    super(`${code} ${JSON.stringify(params)}`, { cause });
    this.name = 'Breakdown';
    this.code = code;
    this.params = params;
  }
}
