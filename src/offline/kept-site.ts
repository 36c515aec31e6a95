import { cacheNameOf } from './cache-names.ts';

/** A build that is kept whole on this device. */
export interface KeptSite {
  readonly build: string;
  /** Of all files, unpacked. */
  readonly bytes: number;
  readonly files: number;
  /** ISO date and time. */
  readonly keptAt: string;
}

/** No file of a build is called like this. */
const recordAt = (scope: string): string => new URL('kept-site', scope).href;

/** Returns what is known of a build that is kept whole; `null` where it is not kept, or not yet whole. */
export async function readKeptSite(
  caches: CacheStorage,
  scope: string,
  build: string,
): Promise<KeptSite | null> {
  const name = cacheNameOf(scope, build);
  if (!(await caches.has(name))) return null;
  const record = await (await caches.open(name)).match(recordAt(scope));
  return record === undefined ? null : ((await record.json()) as KeptSite);
}

/** Returns whether a cache holds a build to its last file. */
export async function isWhole(cache: Cache, scope: string): Promise<boolean> {
  return (await cache.match(recordAt(scope))) !== undefined;
}

/** Says that a build is kept whole. */
export async function writeKeptSite(kept: KeptSite, cache: Cache, scope: string): Promise<void> {
  await cache.put(recordAt(scope), Response.json(kept));
}
