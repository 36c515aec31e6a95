import { createRequire } from 'node:module';
import { PEERS_FOLDER } from '../cache-folder.ts';
import { ContenderMissing, Stopwatch } from './contender.ts';
import type { Answer, Contender, Question } from './contender.ts';

interface Mapshaper {
  applyCommands(
    commands: string,
    files: Readonly<Record<string, Uint8Array>>,
  ): Promise<Readonly<Record<'out.json', string | Buffer>>>;
}

const OVERLAP =
  "-i a.geojson b.geojson combine-files -merge-layers force -mosaic calc='n = count()' " +
  "-filter 'n == 2' -each 'area = this.planarArea' -o out.json format=json";

const UNION = "-i a.geojson -dissolve2 -each 'area = this.planarArea' -o out.json format=json";

async function answerWith(mapshaper: Mapshaper, { a, b }: Question): Promise<Answer> {
  const watch = new Stopwatch();
  const files = { 'a.geojson': a, ...(b ? { 'b.geojson': b } : {}) };
  const area = await watch.time('all', async () => {
    const { 'out.json': table } = await mapshaper.applyCommands(b ? OVERLAP : UNION, files);
    const rows = JSON.parse(table.toString()) as { readonly area: number }[];
    return rows.reduce((sum, row) => sum + row.area, 0);
  });
  return watch.answer({ squareDegrees: area });
}

function loadMapshaper(): Mapshaper {
  try {
    return createRequire(PEERS_FOLDER)('mapshaper') as Mapshaper;
  } catch (cause) {
    throw new ContenderMissing(
      'mapshaper is not installed: `npm run bench` installs it where there is a network.',
      {
        cause,
      },
    );
  }
}

/** Returns mapshaper with its own commands: it lays all polygons over one another at once. */
export function createContender(): Contender {
  const mapshaper = loadMapshaper();
  return { version: null, answer: (question) => answerWith(mapshaper, question), stop: () => undefined };
}
