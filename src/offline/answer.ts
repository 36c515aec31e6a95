import { cacheNameOf, holdsBuild } from './cache-names.ts';
import { fetchFile } from './fetch-file.ts';
import type { Host } from './host.ts';
import { keyOf } from './keep-site.ts';
import { partOf } from './part-of.ts';
import { fileAt, type SiteFile, type SiteList } from './site-list.ts';

/**
 * Returns the answer to a request below the folder of the app: a file of the build from what is kept, or its part where
 * the request has a `Range`; a file of an older build for a page that was opened before; else what the host says, and
 * 404 where it cannot be asked. The page of the app never stands in for a file that is missing.
 */
export async function answer(request: Request, list: SiteList, host: Host): Promise<Response> {
  const file = fileAt(list, host.scope, request.url);
  const whole = file === null ? await fromOlderBuild(request, host) : await fromBuild(file, list, host);
  if (whole === null) return host.fetch(request).catch(() => absent(request));
  const range = request.headers.get('range');
  return range === null ? whole : partOf(whole, range);
}

/** The browser may have dropped a file on its own: it is fetched again and kept. */
async function fromBuild(file: SiteFile, list: SiteList, host: Host): Promise<Response> {
  const cache = await host.caches.open(cacheNameOf(host.scope, list.build));
  const key = keyOf(file, host.scope);
  const kept = await cache.match(key);
  if (kept !== undefined) return kept;
  const fetched = await fetchFile(file, host);
  await cache.put(key, fetched.clone());
  return fetched;
}

async function fromOlderBuild(request: Request, host: Host): Promise<Response | null> {
  const names = (await host.caches.keys()).filter((name) => holdsBuild(name, host.scope));
  for (const name of names) {
    const kept = await (await host.caches.open(name)).match(request.url, { ignoreSearch: true });
    if (kept !== undefined) return kept;
  }
  return null;
}

function absent({ url }: Request): Response {
  return new Response(`404: no file ${url} here, and no connection to look for it\n`, {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
