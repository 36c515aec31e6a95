import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listSite, markBuild } from '../../tools/site-files.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mosaico-site-'));
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, 'screenshots'));
  mkdirSync(join(folder, '.vite'));
  write('index.html', '<meta name="mosaico-build" content="">');
  write('assets/map.js', 'one');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

test('the page says of which build it is, and is listed as it says it', () => {
  const { list, html } = listSite(folder, '1.2.3');
  expect(list.build).toMatch(/^1\.2\.3\+[0-9a-f]{10}$/);
  expect(html).toContain(`content="${list.build}"`);
  const sha256 = createHash('sha256').update(html).digest('base64');
  expect(list.files[0]).toEqual({ path: 'index.html', sha256, bytes: html.length });
});

test('the same files make the same build, marked or not; another byte makes another', () => {
  const first = listSite(folder, '1.2.3');
  write('index.html', first.html);
  expect(listSite(folder, '1.2.3')).toEqual(first);
  write('assets/map.js', 'two');
  expect(listSite(folder, '1.2.3').list.build).not.toBe(first.list.build);
});

test('the worker, pictures of a shop and what the build keeps for itself are no part of the app', () => {
  const { list } = listSite(folder, '1.2.3');
  for (const path of ['sw.js', 'screenshots/wide.jpg', '.vite/manifest.json']) write(path, 'x');
  expect(listSite(folder, '1.2.3').list).toEqual(list);
  expect(list.files.map(({ path }) => path)).toEqual(['index.html', 'assets/map.js']);
});

test('a page without a place for its build stops the build', () => {
  expect(() => markBuild('<html></html>', '1')).toThrow('index.html');
});
