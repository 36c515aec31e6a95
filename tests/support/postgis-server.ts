import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const PROGRAMS = '/usr/lib/postgresql';
const EXTENSIONS = '/usr/share/postgresql';

/** A PostgreSQL server with PostGIS. */
export interface Postgis {
  /** Returns the rows that an SQL text answers, as text, columns apart. The text may be long: it goes in as a file. */
  query(sql: string): string[][];
}

/** A server that somebody has to stop. */
export interface PostgisServer extends Postgis {
  /** The program `psql` and its parameters, to ask the server without waiting here. */
  readonly client: readonly [program: string, ...parameters: string[]];
  stop(): void;
}

/** Returns the newest installed version of PostgreSQL that has PostGIS, such as `15`, or `null`. */
export function installedPostgis(): string | null {
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
export function startPostgis(version: string): PostgisServer {
  const bin = join(PROGRAMS, version, 'bin');
  const folder = runAsServer('mktemp', '-d').trim();
  const data = join(folder, 'data');
  runAsServer(join(bin, 'initdb'), '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync');
  const settings = `-F -k ${folder} -c listen_addresses=''`;
  runAsServer(join(bin, 'pg_ctl'), 'start', '-w', '-D', data, '-l', join(folder, 'log'), '-o', settings);
  const flags = ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-F', '\t'];
  const client = [join(bin, 'psql'), ...flags, '-h', folder, '-U', 'postgres', '-d', 'postgres'] as const;
  const query = (sql: string): string[][] => {
    const [program, ...parameters] = client;
    const output = execFileSync(program, parameters, { input: sql, encoding: 'utf8', maxBuffer: 2 ** 28 });
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
  return { client, query, stop };
}
