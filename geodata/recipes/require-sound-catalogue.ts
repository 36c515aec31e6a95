import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { fill } from '../../src/i18n/fill.ts';
import { catalogue } from '../../src/i18n/en/catalogue.ts';
import { checkCatalogue } from './check-catalogue.ts';

import type { CatalogueIssue } from '../../src/core/catalogue/catalogue-issue.ts';

/**
 * Throws where the catalogue of a `geodata/` folder is broken, with one line for each fault: the file, the path inside
 * it and the reason.
 */
export function requireSoundCatalogue(folder: string): void {
  const entries = readdirSync(join(folder, 'catalogue'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `catalogue/${name}`);
  const issues = checkCatalogue({ entries, read: (path) => readOrNull(join(folder, path)) });
  if (issues.length > 0) throw new Error(['The catalogue is broken.', ...issues.map(line)].join('\n'));
}

function line({ code, at, params }: CatalogueIssue): string {
  return `geodata/${at.file ?? ''}: ${fill(catalogue.issues[code], params, 'en')}`;
}

function readOrNull(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
