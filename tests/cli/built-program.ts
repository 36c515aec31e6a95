import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

/** The program that users get; the tests build it before they begin. */
export const PROGRAM = resolve('dist/cli/mosaico.js');

const GREATEST_OUTPUT_BYTES = 2 ** 26;

export interface Ended {
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
}

export interface Surroundings {
  readonly standardInput?: string;
  /** Where the program is started. */
  readonly folder?: string;
}

/** Returns how the built program ended, run in English with the text piped in. */
export function mosaico(
  args: readonly string[],
  { standardInput = '', folder = '.' }: Surroundings = {},
): Promise<Ended> {
  const options = { cwd: folder, env: { ...process.env, LC_ALL: 'C' }, maxBuffer: GREATEST_OUTPUT_BYTES };
  return new Promise((settle) => {
    const child = execFile(process.execPath, [PROGRAM, ...args], options, (_, output, errors) => {
      settle({ exitCode: child.exitCode, output, errors });
    });
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(standardInput);
  });
}
