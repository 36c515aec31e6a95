/**
 * What the caches of the app at one address are called. Several copies of it, as a preview beside the site, may share
 * an origin, and with it all caches.
 */
const prefixOf = (scope: string): string => `mosaico-app ${scope} `;

/** Returns the name of the cache that holds one build; the lock that an open page of that build holds is called the same. */
export function cacheNameOf(scope: string, build: string): string {
  return prefixOf(scope) + build;
}

/** Returns whether a cache holds a build of the app at this address. */
export function holdsBuild(name: string, scope: string): boolean {
  return name.startsWith(prefixOf(scope));
}

/** Returns the name of the cache where shared files wait for a page. */
export function shelfNameOf(scope: string): string {
  return `mosaico-shared ${scope}`;
}
