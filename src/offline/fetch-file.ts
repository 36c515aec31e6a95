import type { Host } from './host.ts';
import type { SiteFile } from './site-list.ts';

/** Vite names what lies here after its content: a copy of that name is the right one. */
const NAMED_AFTER_CONTENT = 'assets/';

/** True of the bytes as they came, and not of those that are kept; a `vary` of `*` could not be kept at all. */
const OF_THE_JOURNEY = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

/**
 * Returns a file of the app from its host, or from what the browser still holds of it. Throws where it does not come or
 * is not the listed one, as where a portal answers in place of the host, or where the host is being changed.
 */
export async function fetchFile(file: SiteFile, host: Host): Promise<Response> {
  const { path } = file;
  try {
    return await request(file, host, path.startsWith(NAMED_AFTER_CONTENT) ? 'default' : 'no-cache');
  } catch {
    // What the browser holds may be damaged or old.
    return request(file, host, 'reload');
  }
}

async function request(file: SiteFile, host: Host, cache: RequestCache): Promise<Response> {
  const { path, sha256 } = file;
  const url = new URL(path, host.scope);
  const response = await host.fetch(new Request(url, { cache, integrity: `sha256-${sha256}` }));
  if (!response.ok) throw new Error(`${path}: the host answers ${String(response.status)}`);
  const headers = new Headers(response.headers);
  for (const name of OF_THE_JOURNEY) headers.delete(name);
  // A response that was redirected could not answer a visit.
  return new Response(response.body, { headers });
}
