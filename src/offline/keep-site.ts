import { cacheNameOf, holdsBuild } from './cache-names.ts';
import { dropHalves } from './drop-old-builds.ts';
import { fetchFile } from './fetch-file.ts';
import type { Host } from './host.ts';
import { type KeptSite, writeKeptSite } from './kept-site.ts';
import { bytesOf, type SiteFile, type SiteList } from './site-list.ts';

/** So many files at once leave the page its share of a thin line. */
const AT_ONCE = 4;

/** Returns under which address a file is kept: it names the content, so that no version is taken for another. */
export function keyOf({ path, sha256 }: SiteFile, scope: string): string {
  return new URL(`${path}?${encodeURIComponent(sha256)}`, scope).href;
}

/**
 * Keeps every file of a build, and says so at the end; until then nothing answers from it. Fetches only what no build
 * before held, and of an attempt that broke off only the rest. Throws where a file does not come or the device has no
 * room; then the version before goes on.
 */
export async function keepSite(list: SiteList, host: Host, now: Date): Promise<KeptSite> {
  const name = cacheNameOf(host.scope, list.build);
  const cache = await host.caches.open(name);
  const names = (await host.caches.keys()).filter((each) => holdsBuild(each, host.scope));
  const held = await Promise.all(names.map((each) => host.caches.open(each)));
  const files = list.files.values();
  const keepNext = async (): Promise<void> => {
    for (const file of files) await keepFile(file, cache, held, host);
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
  } catch (cause) {
    // A half that can never be made whole takes room from what the person keeps.
    if (cause instanceof DOMException && cause.name === 'QuotaExceededError') await host.caches.delete(name);
    throw cause;
  }
  const kept = {
    build: list.build,
    bytes: bytesOf(list),
    files: list.files.length,
    keptAt: now.toISOString(),
  };
  await writeKeptSite(kept, cache, host.scope);
  await dropHalves(list.build, host);
  return kept;
}

async function keepFile(file: SiteFile, cache: Cache, held: readonly Cache[], host: Host): Promise<void> {
  const key = keyOf(file, host.scope);
  if ((await cache.match(key)) !== undefined) return;
  for (const other of held) {
    const same = await other.match(key);
    if (same !== undefined) return cache.put(key, same);
  }
  await cache.put(key, await fetchFile(file, host));
}
