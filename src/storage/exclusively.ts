/**
 * Returns what the work returns, done while no other tab does work under the same name. A browser without locks, and a
 * page over plain http, goes ahead: the revision of a project still keeps one tab from overwriting another.
 */
export async function exclusively<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const locks = (globalThis.navigator as Navigator | undefined)?.locks;
  return locks === undefined ? work() : locks.request(name, work);
}
