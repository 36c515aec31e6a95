import { cacheNameOf, holdsBuild } from './cache-names.ts';
import type { Host } from './host.ts';
import { isWhole } from './kept-site.ts';

/**
 * Drops every build that is kept whole but one, save those that an open page was loaded from: such a page may still ask
 * for parts of it. `openBuilds` are the names of the locks that pages hold. A half stays, for the next attempt.
 */
export async function dropOldBuilds(build: string, openBuilds: readonly string[], host: Host): Promise<void> {
  const stays = [cacheNameOf(host.scope, build), ...openBuilds];
  const names = (await host.caches.keys()).filter((name) => holdsBuild(name, host.scope));
  for (const name of names.filter((each) => !stays.includes(each)))
    if (await isWhole(await host.caches.open(name), host.scope)) await host.caches.delete(name);
}

/** Drops what is left of attempts to keep other builds. */
export async function dropHalves(build: string, host: Host): Promise<void> {
  const names = (await host.caches.keys()).filter((name) => holdsBuild(name, host.scope));
  for (const name of names.filter((each) => each !== cacheNameOf(host.scope, build)))
    if (!(await isWhole(await host.caches.open(name), host.scope))) await host.caches.delete(name);
}
