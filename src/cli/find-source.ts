import type { LayerEntry } from '../core/catalogue/layer-entry.ts';
import type { Effects } from './effects.ts';
import { layerBytes, layerEntries } from './embedded.ts';
import { Breakdown } from './failure.ts';
import { messageOf } from './message-of.ts';

/** The bytes of an input. `entry` is what the catalogue says of an embedded layer, `null` for a file. */
export interface Source {
  readonly bytes: Buffer;
  readonly entry: LayerEntry | null;
}

const STANDARD_INPUT = '-';

/**
 * Returns the bytes of standard input for `-`, of the file where there is one, else of the embedded layer with that
 * id. Throws a Breakdown where there is neither, or the file cannot be read.
 */
export async function findSource(file: string, effects: Effects): Promise<Source> {
  if (file === STANDARD_INPUT) return { bytes: await readPath(null, file, effects), entry: null };
  if (await effects.isThere(file)) return { bytes: await readPath(file, file, effects), entry: null };
  const entries = layerEntries();
  const entry = entries.find(({ id }) => id === file);
  if (entry !== undefined) return { bytes: await layerBytes(entry), entry };
  throw new Breakdown('missingFile', { file, layers: entries.map(({ id }) => id).join(', ') });
}

/** Returns the bytes of a path, of standard input for `null`; throws a Breakdown that names `file` where it cannot be read. */
export async function readPath(path: string | null, file: string, effects: Effects): Promise<Buffer> {
  try {
    return await effects.read(path);
  } catch (cause) {
    throw new Breakdown('unreadable', { file, detail: messageOf(cause) }, cause);
  }
}
