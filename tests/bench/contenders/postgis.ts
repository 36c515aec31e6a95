import { spawn } from 'node:child_process';
import { installedPostgis, startPostgis } from '../../support/postgis-server.ts';
import type { PostgisServer } from '../../support/postgis-server.ts';
import { ContenderMissing } from './contender.ts';
import type { Answer, Contender, Question } from './contender.ts';

/** Clock ticks in a second, in which Linux states CPU time: a constant of its interface. */
const TICKS = 100;

/** One core, no time spent on compiling a query; a server of its own has memory to sort in. */
const SETTINGS = "SET jit = off; SET max_parallel_workers_per_gather = 0; SET work_mem = '256MB';";

/** A query that answers the user and the system time of its server process, each in ticks. */
const CPU_TIME = `SELECT 'cpu', (regexp_split_to_array(pg_read_file('/proc/self/stat'), ' '))[14:15];`;
const PEAK = `SELECT 'peak', substring(pg_read_file('/proc/self/status') from 'VmHWM:\\s+(\\d+)');`;

const OVERLAPS = 'FROM a JOIN b ON a.shape && b.shape';

/** The lines of a layer's file that hold a feature, for COPY. */
function copyText(table: string, bytes: Uint8Array): string {
  const lines = new TextDecoder().decode(bytes).split('\n').slice(1, -2);
  const rows = lines.map((line) => line.replace(/,$/, '')).join('\n');
  return `CREATE TEMP TABLE ${table}_text (line text);\nCOPY ${table}_text FROM STDIN;\n${rows}\n\\.\n`;
}

function createTable(table: string): string {
  return `CREATE TEMP TABLE ${table} AS SELECT ST_GeomFromGeoJSON(line::json->'geometry') AS shape FROM ${table}_text;
    CREATE INDEX ON ${table} USING gist (shape); ANALYZE ${table};`;
}

/** The session: load, ask for the plane, ask for the ellipsoid, with the CPU time between. */
function sessionOf({ a, b }: Question): string {
  const tables = b ? ['a', 'b'] : ['a'];
  const planar = b
    ? `Sum(ST_Area(ST_Intersection(a.shape, b.shape))) ${OVERLAPS}`
    : 'ST_Area(ST_Union(shape)) FROM a';
  const geodesic = b
    ? `Sum(ST_Area(ST_Intersection(a.shape, b.shape)::geography)) ${OVERLAPS}`
    : 'ST_Area(ST_Union(shape)::geography) FROM a';
  return [
    SETTINGS,
    CPU_TIME,
    copyText('a', a),
    b ? copyText('b', b) : '',
    ...tables.map(createTable),
    CPU_TIME,
    `SELECT 'degrees', ${planar};`,
    CPU_TIME,
    `SELECT 'metres', ${geodesic};`,
    CPU_TIME,
    PEAK,
  ].join('\n');
}

function runSession({ client: [program, ...parameters] }: PostgisServer, sql: string): Promise<string[][]> {
  const child = spawn(program, parameters, { stdio: ['pipe', 'pipe', 'inherit'] });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(sql);
  return new Promise((settle, refuse) => {
    child.on('error', refuse);
    child.on('close', (code) => {
      if (code !== 0) return refuse(new Error(`psql ended with ${String(code)}.`));
      const rows = Buffer.concat(output).toString('utf8').split('\n').filter(Boolean);
      return settle(rows.map((row) => row.split('\t')));
    });
  });
}

async function answerWith(server: PostgisServer, question: Question): Promise<Answer> {
  const rows = await runSession(server, sessionOf(question));
  const valuesOf = (name: string) => rows.filter(([first]) => first === name).map(([, value = '']) => value);
  const times = valuesOf('cpu').map((ticks) => {
    const [user = Number.NaN, system = Number.NaN] = ticks.replace(/[{}]/g, '').split(',').map(Number);
    return (user + system) / TICKS;
  });
  const [start = Number.NaN, loaded = Number.NaN, planar = Number.NaN, geodesic = Number.NaN] = times;
  const stages = { load: loaded - start, overlap: planar - loaded, ellipsoidal: geodesic - planar };
  const sums = {
    hectares: Number(valuesOf('metres')[0]) / 10_000,
    squareDegrees: Number(valuesOf('degrees')[0]),
  };
  return {
    stages,
    total: stages.load + stages.ellipsoidal,
    step: stages.overlap,
    sums,
    sample: null,
    peakBytes: Number(valuesOf('peak')[0]) * 1024,
  };
}

/** Returns PostGIS on a server of its own; its time and memory are those of the server process. */
export function createContender(): Contender {
  const version = installedPostgis();
  if (version === null) {
    throw new ContenderMissing(
      'PostGIS is not installed; on Debian: apt-get install postgresql-15-postgis-3.',
    );
  }
  const server = startPostgis(version);
  const [[found = null] = []] = server.query('SELECT postgis_lib_version();');
  return {
    version: found,
    answer: (question) => answerWith(server, question),
    stop: () => {
      server.stop();
    },
  };
}
