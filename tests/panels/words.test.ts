import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { es } from '../../src/i18n/es.ts';

const panelsFolder = fileURLToPath(new URL('../../src/panels/', import.meta.url));

function sourceOfPanels(): string {
  const files = readdirSync(panelsFolder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.(svelte|ts)$/.test(file))
    .map((file) => readFileSync(panelsFolder + file, 'utf8'))
    .join('\n');
}

test('every text of the panels is said by a panel', () => {
  const source = sourceOfPanels();
  // The names of properties are looked up by the keys of the data.
  const sections = Object.entries(es.panels).filter(([name]) => name !== 'properties');
  const keys = sections.flatMap(([, section]) => Object.keys(section));
  expect(keys.filter((key) => !new RegExp(`\\.${key}\\b`).test(source))).toEqual([]);
});
