import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const geodata = join(root, 'geodata');
const resolvePackageFile = createRequire(import.meta.url).resolve;

const { recipes } = await importTypeScript('geodata/recipes/recipes.ts');
const { runRecipe } = await importTypeScript('geodata/recipes/run-recipe.ts');
for (const recipe of recipes) {
  const text = runRecipe(recipe, readSource);
  writeIfChanged(join(geodata, 'layers', `${recipe.layer}.geojson`), text);
  stampCatalogue(join(geodata, 'catalogue', `${recipe.layer}.json`), text, recipe.count);
}

const { requireSoundCatalogue } = await importTypeScript('geodata/recipes/require-sound-catalogue.ts');
requireSoundCatalogue(geodata);

/**
 * Node 20 strips no types, so Vite runs the recipes.
 *
 * @param {string} path
 */
async function importTypeScript(path) {
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' });
  return module;
}

/** @param {string} path */
function readSource(path) {
  const packageFile = path.startsWith('npm:') ? path.slice('npm:'.length) : null;
  return readFileSync(packageFile === null ? join(geodata, path) : resolvePackageFile(packageFile), 'utf8');
}

/**
 * Replaces hash and count in place, so that the rest of the file keeps its form.
 *
 * @param {string} path
 * @param {string} text
 * @param {number} count
 */
function stampCatalogue(path, text, count) {
  if (!existsSync(path)) throw new Error(`${path} is missing: every layer needs an entry of the catalogue`);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const stamped = readFileSync(path, 'utf8')
    .replace(/"sha256": "[^"]*"/, `"sha256": "${sha256}"`)
    .replace(/"count": \d+/, `"count": ${count}`);
  writeIfChanged(path, stamped);
}

/**
 * @param {string} path
 * @param {string} text
 */
function writeIfChanged(path, text) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  writeFileSync(path, text);
  console.log(`written ${path.slice(root.length)}`);
}
