import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';

const PROGRAMS = '/usr/lib/postgresql';
const EXTENSIONS = '/usr/share/postgresql';

/** A PostgreSQL server with PostGIS, of the test alone. */
export interface Postgis {
  /** Returns the rows that an SQL text answers, as text, columns apart. The text may be long: it goes in as a file. */
  query(sql: string): string[][];
}

interface Server extends Postgis {
  stop(): void;
}

/** The newest installed version that has PostGIS, such as `15`. */
function installedVersion(): string | null {
  if (!existsSync(PROGRAMS)) return null;
  const versions = readdirSync(PROGRAMS).toSorted((a, b) => Number(b) - Number(a));
  const hasPostgis = (version: string) =>
    existsSync(join(PROGRAMS, version, 'bin/initdb')) &&
    existsSync(join(EXTENSIONS, version, 'extension/postgis.control'));
  return versions.find(hasPostgis) ?? null;
}

/** Runs a program as a user whom PostgreSQL accepts: it refuses to be started by root. */
function runAsServer(program: string, ...parameters: string[]): string {
  const isRoot = process.getuid?.() === 0;
  const [command, ...rest] = isRoot
    ? ['runuser', '-u', 'postgres', '--', program, ...parameters]
    : [program, ...parameters];
  return execFileSync(command ?? program, rest, {
    encoding: 'utf8',
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Starts a server on a socket in a folder of its own, so that it meets no other server and opens no port. */
function startServer(version: string): Server {
  const bin = join(PROGRAMS, version, 'bin');
  const folder = runAsServer('mktemp', '-d').trim();
  const data = join(folder, 'data');
  runAsServer(join(bin, 'initdb'), '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync');
  const settings = `-F -k ${folder} -c listen_addresses=''`;
  runAsServer(join(bin, 'pg_ctl'), 'start', '-w', '-D', data, '-l', join(folder, 'log'), '-o', settings);
  const query = (sql: string): string[][] => {
    const flags = ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-F', '\t'];
    const output = execFileSync(
      join(bin, 'psql'),
      [...flags, '-h', folder, '-U', 'postgres', '-d', 'postgres'],
      {
        input: sql,
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      },
    );
    return output
      .split('\n')
      .filter(Boolean)
      .map((row) => row.split('\t'));
  };
  query('CREATE EXTENSION postgis;');
  const stop = () => {
    runAsServer(join(bin, 'pg_ctl'), 'stop', '-w', '-m', 'immediate', '-D', data);
    runAsServer('rm', '-r', folder);
  };
  return { query, stop };
}

/**
 * Describes tests that ask PostGIS, and hands them the server, which runs while they do. Where PostGIS is not installed
 * they are replaced by a skipped one that says so; under `CI=true` its absence is a failure.
 */
export function describeWithPostgis(title: string, tests: (postgis: Postgis) => void): void {
  const version = installedVersion();
  if (version === null) {
    const message = 'PostGIS is not installed; on Debian: apt-get install postgresql-15-postgis-3';
    if (process.env['CI'] === 'true') throw new Error(message);
    test(title, ({ skip }) => skip(message));
    return;
  }
  describe(title, () => {
    let server: Server | null = null;
    beforeAll(() => {
      server = startServer(version);
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
