import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandNames } from '../src/cli/commands.ts';
import { measureArea, parseAreaMethod } from '../src/core/geometry/area-method.ts';
import { greatestErrorBand, likelyErrorBand } from '../src/core/geometry/error-band.ts';
import { toHectares } from '../src/core/base/units.ts';
import { asArealLayer } from '../src/core/catalogue/as-areal-layer.ts';
import { effectivePositionalError } from '../src/core/catalogue/effective-precision.ts';
import { es } from '../src/i18n/es.ts';
import { formatNumber } from '../src/i18n/format.ts';
import { mosaico } from './cli/built-program.ts';
import { documentPaths, readDocument } from './docs/markdown.ts';
import type { Document } from './docs/markdown.ts';
import { callsOfProgram, optionsOfProgram, refusalOf, shellLines } from './docs/program-words.ts';
import { embeddedLayer, embeddedLayerIds } from './support/embedded.ts';

const documents = documentPaths().map(readDocument);
const options = optionsOfProgram();

/** What a clean clone does not hold: builds make it. */
const MADE_BY_A_BUILD = /^(dist|test-results|node_modules)(\/|$)/;

/** A path from the root or from the document: with a slash, or a file of a kind that only the project has. */
const PATH =
  /^\.?[\w@-][\w@.*<>/-]*\/[\w@.*<>/-]*$|^\.?[\w.-]+\.(ts|svelte|mjs|cjs|js|css|md|html)$|^(package|knip|tsconfig[\w.]*)\.json$/;

function isThere(path: string): boolean {
  const [before = ''] = path.split(/[*<]/);
  if (before === path) return existsSync(path);
  const folder = before.endsWith('/') ? before : dirname(before);
  const pattern = new RegExp(
    `^${path
      .slice(folder.length)
      .replaceAll('.', '\\.')
      .replace(/\*|<\w+>/g, '[^/]+')}$`,
  );
  return existsSync(folder) && readdirSync(folder).some((name) => pattern.test(name));
}

function missingPaths({ path, codes }: Document): readonly string[] {
  return codes
    .filter((code) => PATH.test(code) && !MADE_BY_A_BUILD.test(code))
    .filter((code) => !isThere(code) && !isThere(join(dirname(path), code)));
}

function brokenLinks({ path, links, anchors }: Document): readonly string[] {
  return links.filter((link) => {
    if (/^https?:/.test(link)) return false;
    const [target = '', anchor] = link.split('#');
    const file = target === '' ? path : join(dirname(path), target);
    if (!existsSync(file)) return true;
    if (anchor === undefined) return false;
    return !(target === '' ? anchors : readDocument(file).anchors).includes(anchor);
  });
}

test('the documents that everybody looks for are there', () => {
  expect(documents.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE-DATA.md',
      'README.md',
      'SECURITY.md',
      'docs/architecture.md',
      'docs/cli.md',
      'docs/guia.md',
      'docs/methods.md',
    ]),
  );
});

describe.each(documents)('$path', (document) => {
  const { blocks, codes } = document;
  const lines = [...codes, ...shellLines(blocks)];

  test('names no path that does not exist', () => {
    expect(missingPaths(document)).toEqual([]);
  });

  test('has no link that leads nowhere', () => {
    expect(brokenLinks(document)).toEqual([]);
  });

  test('names no npm script that package.json does not have', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const named = lines.flatMap((line) => /^npm (?:run )?([\w:-]+)/.exec(line)?.[1] ?? []);
    expect(named.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
  });

  test('shows no call of the program that it refuses', () => {
    const calls = callsOfProgram(lines);
    expect(calls.filter((args) => refusalOf(args, options) !== null)).toEqual([]);
  });

  test('names no option that the program does not have', () => {
    const named = codes.flatMap((code) => /^--[a-z][a-z-]*/.exec(code) ?? []);
    expect(named.filter((option) => !options.has(option))).toEqual([]);
  });
});

test('docs/cli.md leaves no command and no option out', () => {
  const codes = readDocument('docs/cli.md').codes.join('\n');
  const own = [...options].filter((option) => option !== '--help' && option !== '--version');
  expect([...commandNames, ...own].filter((word) => !codes.includes(word))).toEqual([]);
});

test('each decision has its number, one title and at most 40 lines', () => {
  const names = readdirSync('docs/decisions').sort();
  names.forEach((name, index) => {
    const { text, anchors } = readDocument(`docs/decisions/${name}`);
    expect(name).toMatch(new RegExp(`^${String(index + 1).padStart(4, '0')}-[a-z0-9.-]+\\.md$`));
    expect(anchors).toHaveLength(1);
    expect(text.split('\n').length).toBeLessThanOrEqual(41);
  });
});

test('the README shows what the program says', async () => {
  const { text } = readDocument('README.md');
  const shown = [...text.matchAll(/```sh\nnode dist\/cli\/mosaico\.js (.*)\n```\n\n```text\n([\s\S]*?)```/g)];
  expect(shown.length).toBeGreaterThan(0);
  for (const [, args = '', output] of shown) {
    const ended = await mosaico(args.split(' '));
    // Numbers keep to their unit by a space that a reader of Markdown would not see.
    expect(ended.output.replaceAll('\u00a0', ' ').trim()).toBe(output?.trim());
  }
});

/** Every text that the page can show in Spanish, as a pattern: what stands for a value fits anything. */
function textsOnScreen(): readonly RegExp[] {
  const leaves = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
  };
  const titles = embeddedLayerIds().map((id) => embeddedLayer(id).entry.title.es);
  const hasWords = (text: string): boolean => /\p{L}{3}/u.test(text.replace(/\{\w+\}/g, ''));
  return [...leaves(es), ...titles].filter(hasWords).map((text) => {
    const literals = text.split(/\{\w+\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    return new RegExp(`^${literals.join('.+')}$`, 'u');
  });
}

test('every word in bold in the guide stands on the screen', () => {
  const { bolds } = readDocument('docs/guia.md');
  const texts = textsOnScreen();
  expect(bolds.length).toBeGreaterThan(20);
  expect(bolds.filter((bold) => !texts.some((text) => text.test(bold)))).toEqual([]);
});

describe('the table of the five areas in docs/methods.md', () => {
  const rows = readDocument('docs/methods.md')
    .text.split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const head = rows.find((row) => row.includes('likely band')) ?? [];
  const { entry, collection } = embeddedLayer('protected-areas');
  const { features } = asArealLayer({ entry, collection });

  test.each(['PN15', 'ACR17', 'ACR09', 'ACR34', 'RC11'])('holds what is measured on %s', (id) => {
    const geometry = features.find((feature) => feature.id === id)?.geometry;
    if (!geometry) throw new Error(`No outline of ${id}.`);
    const error = effectivePositionalError(entry, id) ?? Number.NaN;
    const written = rows.find((row) => row[1] === id) ?? [];
    const measured = head.map((column) => {
      if (column === 'likely band')
        return formatNumber(likelyErrorBand(geometry, error), 'en', { decimals: 0 });
      if (column === 'greatest band')
        return formatNumber(greatestErrorBand(geometry, error), 'en', { decimals: 0 });
      const method = parseAreaMethod(column);
      if (method === null) return column === 'feature' ? id : '';
      return formatNumber(toHectares(measureArea(geometry, method)), 'en', { decimals: 2 });
    });
    expect(written).toEqual(measured);
  });
});
