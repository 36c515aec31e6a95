import type { Effects } from './effects.ts';
import { Breakdown } from './failure.ts';
import { messageOf } from './message-of.ts';

const STANDARD_OUTPUT = '-';

/**
 * Throws a Breakdown where a file could not be written at this path; asked before the work, which may be long, and
 * not only after it.
 */
export async function assertWritable(path: string, effects: Effects): Promise<void> {
  await orUnwritable(path, () => effects.assertWritable(path));
}

/** Writes the text to the file, or without one to standard output; throws a Breakdown where that fails. */
export async function writeText(path: string | undefined, text: string, effects: Effects): Promise<void> {
  if (path === undefined) await orUnwritable(STANDARD_OUTPUT, () => effects.writeOutput(text));
  else await orUnwritable(path, () => effects.writeFile(path, text));
}

/** Writes bytes to a file; throws a Breakdown where that fails. */
export async function writeFile(path: string, bytes: Uint8Array, effects: Effects): Promise<void> {
  await orUnwritable(path, () => effects.writeFile(path, bytes));
}

/** Makes a folder where it is not there; throws a Breakdown where that fails. */
export async function makeFolder(path: string, effects: Effects): Promise<void> {
  await orUnwritable(path, () => effects.makeFolder(path));
}

async function orUnwritable(file: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    throw new Breakdown('unwritable', { file, detail: messageOf(cause) }, cause);
  }
}
