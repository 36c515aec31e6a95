import { afterAll, beforeAll, describe, test } from 'vitest';
import { installedPostgis, startPostgis } from './postgis-server.ts';
import type { Postgis, PostgisServer } from './postgis-server.ts';

/**
 * Describes tests that ask PostGIS, and hands them the server, which runs while they do. Where PostGIS is not installed
 * they are replaced by a skipped one that says so; under `CI=true` its absence is a failure.
 */
export function describeWithPostgis(title: string, tests: (postgis: Postgis) => void): void {
  const version = installedPostgis();
  if (version === null) {
    const message = 'PostGIS is not installed; on Debian: apt-get install postgresql-15-postgis-3';
    if (process.env['CI'] === 'true') throw new Error(message);
    test(title, ({ skip }) => skip(message));
    return;
  }
  describe(title, () => {
    let server: PostgisServer | null = null;
    beforeAll(() => {
      server = startPostgis(version);
    });
    afterAll(() => {
      server?.stop();
    });
    const query = (sql: string) => {
      if (!server) throw new Error('PostGIS answers inside of tests only.');
      return server.query(sql);
    };
    tests({ query });
  });
}
