import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { es } from '../../src/i18n/es.ts';
import { pt } from '../../src/i18n/pt.ts';

const panelsFolder = fileURLToPath(new URL('../../src/panels/', import.meta.url));

/** Returns every text of a nested dictionary by its path. */
function textsOf(section: object, path = ''): ReadonlyMap<string, string> {
  const entries = Object.entries(section).flatMap(([key, value]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[here, value] as const];
    return typeof value === 'object' && value !== null ? [...textsOf(value, here)] : [];
  });
  return new Map(entries);
}

function placeholdersOf(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
}

const spanish = textsOf(es.panels);

describe.each([
  ['en', textsOf(en.panels)],
  ['pt', textsOf(pt.panels)],
])('the words of the panels in %s', (_language, texts) => {
  test('have the placeholders of the Spanish ones', () => {
    for (const [path, text] of spanish) {
      expect([path, placeholdersOf(texts.get(path) ?? '')]).toEqual([path, placeholdersOf(text)]);
    }
  });

  test('are all there', () => {
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

test('every text of the panels is said by a panel', () => {
  const files = readdirSync(panelsFolder, { recursive: true, encoding: 'utf8' });
  const source = files
    .filter((file) => /\.(svelte|ts)$/.test(file))
    .map((file) => readFileSync(panelsFolder + file, 'utf8'))
    .join('\n');
  const { properties, ...sections } = es.panels;
  const keys = Object.values(sections).flatMap((section) => Object.keys(section));
  expect(keys.filter((key) => !new RegExp(`\\.${key}\\b`).test(source))).toEqual([]);
  expect(Object.keys(properties).length).toBeGreaterThan(0);
});
