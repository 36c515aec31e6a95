import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'vitest';

const folder = resolve(process.env['MOSAICO_REFERENCE'] ?? '../shared/reference');

/**
 * Returns the path of a file of the reference data, or `null` where it is absent. It looks in the folder that
 * `MOSAICO_REFERENCE` names, else in `../shared/reference`.
 */
export function referencePath(name: string): string | null {
  const path = join(folder, name);
  return existsSync(path) ? path : null;
}

/**
 * Describes tests that need files of the reference data, and hands them the paths in the order of the names. Where one
 * is absent the tests are replaced by a skipped one that says so; under `CI=true` its absence is a failure.
 */
export function describeWithReference(
  title: string,
  names: readonly string[],
  tests: (...paths: string[]) => void,
): void {
  const missing = names.filter((name) => referencePath(name) === null);
  if (missing.length > 0 && process.env['CI'] === 'true') {
    throw new Error(`Reference data missing in ${folder}: ${missing.join(', ')}. Set MOSAICO_REFERENCE.`);
  }
  if (missing.length > 0) {
    test(title, ({ skip }) => skip(`no ${missing.join(', ')} in ${folder}; set MOSAICO_REFERENCE`));
    return;
  }
  describe(title, () => tests(...names.map((name) => join(folder, name))));
}
