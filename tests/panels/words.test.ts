import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { es } from '../../src/i18n/es.ts';

const folders = ['panels', 'i18n'].map((name) =>
  fileURLToPath(new URL(`../../src/${name}/`, import.meta.url)),
);

/** The panels, and what writes their sentences; the dictionaries themselves say nothing. */
function sourceOfPanels(): string {
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(svelte|ts)$/.test(file) && !/^(es|en|pt)\b/.test(file))
      .map((file) => readFileSync(folder + file, 'utf8')),
  );
  return sources.join('\n');
}

test('every text of the panels is said by a panel', () => {
  const source = sourceOfPanels();
  // The names of properties are looked up by the keys of the data.
  const sections = Object.entries(es.panels).filter(([name]) => name !== 'properties');
  const keys = sections.flatMap(([, section]) => Object.keys(section));
  expect(keys.filter((key) => !new RegExp(`\\.${key}\\b`).test(source))).toEqual([]);
});
