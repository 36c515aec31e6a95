/** What keeping the app needs of the browser. */
export interface Host {
  readonly caches: CacheStorage;
  readonly fetch: (request: Request) => Promise<Response>;
  /** Address of the folder of the app, with a slash at its end. */
  readonly scope: string;
}
