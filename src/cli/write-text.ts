import type { Effects } from './effects.ts';
import { Breakdown } from './failure.ts';
import { messageOf } from './message-of.ts';

/**
 * Throws a Breakdown where a file could not be written at this path; asked before the work, which may be long, and
 * not only after it.
 */
export async function assertWritable(path: string, effects: Effects): Promise<void> {
  await orUnwritable(path, () => effects.assertWritable(path));
}

/** Writes the text to the file; throws a Breakdown where that fails. */
export async function writeText(path: string, text: string, effects: Effects): Promise<void> {
  await orUnwritable(path, () => effects.writeFile(path, text));
}

async function orUnwritable(file: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    throw new Breakdown('unwritable', { file, detail: messageOf(cause) }, cause);
  }
}
