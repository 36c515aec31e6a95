/**
 * How the program ends: `fine`; `findings` in the data (an error-level issue, or with `--strict` a figure that
 * disagrees); `misuse` of the command line; `couldNotRun`, the world failed.
 */
export const exitCode = { fine: 0, findings: 1, misuse: 2, couldNotRun: 3 } as const;

/** One of the four numbers. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
