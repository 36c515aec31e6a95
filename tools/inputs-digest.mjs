import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const INPUTS = [
  'src',
  'geodata',
  'public',
  'tools',
  'index.html',
  'package-lock.json',
  'svelte.config.js',
  'tsconfig.base.json',
  'tsconfig.json',
  'vite.config.ts',
  'vite.cli.config.ts',
];

/** @param {string} path @returns {string[]} */
function filesBelow(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesBelow(join(path, name)));
}

/**
 * Returns a digest of everything that the build reads, so that a build is made again only when it would differ.
 *
 * @returns {string} SHA-256 in hexadecimal
 */
export function digestOfInputs() {
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap(filesBelow)) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}
