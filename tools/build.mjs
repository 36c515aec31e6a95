import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { digestOfInputs } from './inputs-digest.mjs';

const MARKER = 'dist/built-from';
const PRODUCTS = ['dist/site/index.html', 'dist/cli/mosaico.js', 'dist/cli/worker.js'];

/**
 * Builds the site and the command line unless both were built from the very same inputs.
 *
 * @returns {Promise<boolean>} whether a build was needed
 */
export async function buildIfChanged() {
  const digest = digestOfInputs();
  const isBuilt = PRODUCTS.every((path) => existsSync(path)) && existsSync(MARKER);
  if (isBuilt && readFileSync(MARKER, 'utf8') === digest) return false;
  const { build } = await import('vite');
  // A test that builds would else build for tests: half as large again, and taken for the real one afterwards.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await build({ configFile: 'vite.config.ts', logLevel: 'warn' });
    await build({ configFile: 'vite.cli.config.ts', logLevel: 'warn' });
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
  writeFileSync(MARKER, digest);
  return true;
}

if (import.meta.filename === process.argv[1]) await buildIfChanged();
