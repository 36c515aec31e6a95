import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { geodata } from './embedded.ts';

const resolvePackageFile = createRequire(import.meta.url).resolve;

/** Returns the text of a source of the recipes: a path below `geodata/`, or `npm:<package>/<file>`. */
export function readSource(path: string): string {
  const isPackageFile = path.startsWith('npm:');
  return readFileSync(
    isPackageFile ? resolvePackageFile(path.slice('npm:'.length)) : `${geodata}/${path}`,
    'utf8',
  );
}
