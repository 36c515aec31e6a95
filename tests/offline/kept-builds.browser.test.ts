import { beforeEach, describe, expect, test } from 'vitest';
import { answer } from '../../src/offline/answer.ts';
import { cacheNameOf } from '../../src/offline/cache-names.ts';
import { dropOldBuilds } from '../../src/offline/drop-old-builds.ts';
import type { Host } from '../../src/offline/host.ts';
import { keepSite } from '../../src/offline/keep-site.ts';
import { readKeptSite } from '../../src/offline/kept-site.ts';
import { keepFailure, keepShared, takeShared } from '../../src/offline/shared-files.ts';
import type { SiteList } from '../../src/offline/site-list.ts';

const scope = new URL('/mosaico-in-a-test/', location.href).href;
const now = new Date('2026-11-22T07:00:00Z');

const digest = async (text: string): Promise<string> => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
};

async function listOf(build: string, contents: Readonly<Record<string, string>>): Promise<SiteList> {
  const files = Object.entries(contents).map(async ([path, text]) => ({
    path,
    sha256: await digest(text),
    bytes: text.length,
  }));
  return { build, files: await Promise.all(files) };
}

/** A host that holds these files and checks them as `fetch` does; it writes down what was asked for. */
function hostOf(contents: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const fetchFrom = async (request: Request): Promise<Response> => {
    const path = request.url.slice(scope.length);
    asked.push(path);
    const text = contents[path];
    if (text === undefined) return new Response('none', { status: 404 });
    const isRight = request.integrity === '' || request.integrity === `sha256-${await digest(text)}`;
    if (!isRight) throw new TypeError('Failed to fetch');
    return new Response(text, {
      headers: { 'content-type': 'text/plain', vary: '*', 'content-length': '1' },
    });
  };
  const host: Host = { caches, fetch: fetchFrom, scope };
  return { host, asked };
}

const gone: Host = { caches, fetch: () => Promise.reject(new TypeError('Failed to fetch')), scope };

const first = { 'index.html': 'one', 'assets/map-1.js': 'map', 'assets/text-1.js': 'text' };
const second = { 'index.html': 'two', 'assets/map-1.js': 'map', 'assets/text-2.js': 'new text' };

async function textAt(path: string, list: SiteList, host: Host, headers = {}): Promise<string> {
  return (await answer(new Request(scope + path, { headers }), list, host)).text();
}

beforeEach(async () => {
  for (const name of await caches.keys()) await caches.delete(name);
});

describe('keeping the app', () => {
  test('everything is kept, and answers with the host gone', async () => {
    const list = await listOf('1', first);
    const { host } = hostOf(first);
    expect(await keepSite(list, host, now)).toEqual({
      build: '1',
      bytes: 10,
      files: 3,
      keptAt: '2026-11-22T07:00:00.000Z',
    });
    expect(await textAt('', list, gone)).toBe('one');
    expect(await textAt('?a=b', list, gone)).toBe('one');
    expect(await textAt('assets/map-1.js', list, gone)).toBe('map');
    const part = await answer(
      new Request(`${scope}assets/map-1.js`, { headers: { range: 'bytes=1-' } }),
      list,
      gone,
    );
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      'bytes 1-2/3',
      'ap',
    ]);
  });

  test('a new version fetches what changed, and the rest not again', async () => {
    await keepSite(await listOf('1', first), hostOf(first).host, now);
    const { host, asked } = hostOf(second);
    await keepSite(await listOf('2', second), host, now);
    expect(asked.toSorted()).toEqual(['assets/text-2.js', 'index.html']);
  });

  test('one file that is missing or not the right one keeps the whole version from being used', async () => {
    const list = await listOf('1', first);
    await keepSite(list, hostOf(first).host, now);
    const next = await listOf('2', second);
    for (const text of [undefined, 'Please sign in to this network']) {
      const { 'assets/text-2.js': _text, ...others } = second;
      const { host } = hostOf(text === undefined ? others : { ...others, 'assets/text-2.js': text });
      await expect(keepSite(next, host, now)).rejects.toThrow();
      expect(await readKeptSite(caches, scope, '2')).toBeNull();
      expect(await textAt('', list, gone)).toBe('one');
    }
  });

  test('an attempt that broke off goes on where it stopped', async () => {
    const list = await listOf('1', first);
    const { 'assets/text-1.js': _text, ...others } = first;
    await expect(keepSite(list, hostOf(others).host, now)).rejects.toThrow('404');
    const { host, asked } = hostOf(first);
    await keepSite(list, host, now);
    expect(asked).toEqual(['assets/text-1.js']);
  });

  test('where the device has no room nothing of the attempt is left', async () => {
    const full: Host = {
      ...hostOf(first).host,
      fetch: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    };
    await expect(keepSite(await listOf('1', first), full, now)).rejects.toThrow('full');
    expect(await caches.keys()).toEqual([]);
  });
});

describe('answering', () => {
  test('what no version has is the business of the host, and 404 where it is gone', async () => {
    const list = await listOf('1', first);
    await keepSite(list, hostOf(first).host, now);
    expect(await textAt('notes.txt', list, hostOf({ 'notes.txt': 'by the host' }).host)).toBe('by the host');
    const { status } = await answer(new Request(`${scope}notes.txt`), list, gone);
    expect(status).toBe(404);
  });

  test('a page of the version before still gets its parts', async () => {
    await keepSite(await listOf('1', first), hostOf(first).host, now);
    const list = await listOf('2', second);
    await keepSite(list, hostOf(second).host, now);
    expect(await textAt('assets/text-1.js', list, gone)).toBe('text');
  });

  test('a file that the browser dropped is fetched again and kept', async () => {
    const list = await listOf('1', first);
    await keepSite(list, hostOf(first).host, now);
    await caches.delete(cacheNameOf(scope, '1'));
    expect(await textAt('assets/map-1.js', list, hostOf(first).host)).toBe('map');
    expect(await textAt('assets/map-1.js', list, gone)).toBe('map');
  });
});

describe('dropping old versions', () => {
  test('those go that no open page was loaded from, and none of another app', async () => {
    for (const build of ['1', '2', '3'])
      await keepSite(await listOf(build, { 'index.html': build }), hostOf({ 'index.html': build }).host, now);
    await caches.open(cacheNameOf(`${scope}preview/`, '1'));
    await caches.open('somebody else');
    await dropOldBuilds('3', [cacheNameOf(scope, '2')], gone);
    expect((await caches.keys()).toSorted()).toEqual(
      [
        cacheNameOf(scope, '2'),
        cacheNameOf(scope, '3'),
        cacheNameOf(`${scope}preview/`, '1'),
        'somebody else',
      ].toSorted(),
    );
  });

  test('what is left of an attempt goes when another version is whole', async () => {
    await expect(keepSite(await listOf('1', first), hostOf({}).host, now)).rejects.toThrow('404');
    await keepSite(await listOf('2', second), hostOf(second).host, now);
    expect(await caches.keys()).toEqual([cacheNameOf(scope, '2')]);
  });
});

describe('shared files', () => {
  test('are taken once, with their names and in their order', async () => {
    await keepShared([new File(['old'], 'old.kml')], caches, scope);
    const names = Array.from({ length: 12 }, (_, index) => `límite «${String(index)}».kml`);
    await keepShared(
      names.map((name) => new File([name], name)),
      caches,
      scope,
    );
    const { files, failure } = await takeShared(caches, scope);
    expect(files.map(({ name }) => name)).toEqual(names);
    expect(await files[11]?.text()).toBe(names[11]);
    expect(failure).toBeNull();
    expect(await takeShared(caches, scope)).toEqual({ files: [], failure: null });
  });

  test('that could not be kept leave word why', async () => {
    await keepFailure('no room', caches, scope);
    expect(await takeShared(caches, scope)).toEqual({ files: [], failure: 'no room' });
  });
});
