import { expect, test } from 'vitest';
import { bytesOf, fileAt, type SiteList } from '../../src/offline/site-list.ts';

const scope = 'https://example.org/mapas/mosaico/';
const list: SiteList = {
  build: '1.0.0+a',
  files: [
    { path: 'index.html', sha256: 'a', bytes: 10 },
    { path: 'assets/map-1.js', sha256: 'b', bytes: 20 },
  ],
};

test.each([
  ['', 'index.html', 'the folder is the page'],
  ['?desde=chat', 'index.html', 'whatever follows the question mark'],
  ['#/panel=areas', 'index.html', 'the fragment is the business of the page'],
  ['index.html', 'index.html', 'by its name'],
  ['assets/map-1.js', 'assets/map-1.js', 'by its path'],
  ['assets/map-2.js', null, 'another version is another file'],
  ['assets/', null, 'a folder has no page'],
  ['mapa', null, 'the page stands in for nothing else'],
])('at %s answers %s', (path, expected, _why) => {
  expect(fileAt(list, scope, scope + path)?.path ?? null).toBe(expected);
});

test('what lies beside the app is no file of it', () => {
  expect(fileAt(list, scope, 'https://example.org/mapas/index.html')).toBeNull();
});

test('the size is that of all files', () => {
  expect(bytesOf(list)).toBe(30);
});
