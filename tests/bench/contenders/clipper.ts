import { createRequire } from 'node:module';
import type { MainModule, Paths64 } from 'clipper2-wasm/dist/clipper2z';
import { Stopwatch } from './contender.ts';
import type { Answer, Contender, Question } from './contender.ts';
import { pairsByTree, parsePolygons } from './parsed-polygons.ts';
import type { PolygonRings } from './parsed-polygons.ts';

/** Grid lines in a degree: a thousand to each of the steps in which the layers are written. */
const GRID = 1e10;

/** Numbers for each vertex: two of the grid and one that is not used. */
const NUMBERS = 3;

function createPaths(clipper: MainModule, rings: PolygonRings): Paths64 {
  const paths = new clipper.Paths64();
  for (const ring of rings) {
    const numbers = new BigInt64Array(NUMBERS * (ring.length - 1));
    ring.slice(0, -1).forEach(([lon = Number.NaN, lat = Number.NaN], index) => {
      numbers[NUMBERS * index] = BigInt(Math.round(lon * GRID));
      numbers[NUMBERS * index + 1] = BigInt(Math.round(lat * GRID));
    });
    const path = new clipper.Path64();
    path.assign(numbers);
    paths.push_back(path);
    path.delete();
  }
  return paths;
}

/** Returns the area of paths in square degrees, and deletes them. */
function takeArea(clipper: MainModule, paths: Paths64): number {
  const area = clipper.AreaPaths64(paths) / GRID ** 2;
  paths.delete();
  return area;
}

async function answerWith(clipper: MainModule, { a, b }: Question): Promise<Answer> {
  const watch = new Stopwatch();
  const layers = await watch.time('read', () => [a, ...(b ? [b] : [])].map(parsePolygons));
  const shapes = await watch.time('prepare', () =>
    layers.map((layer) => layer.map((rings) => createPaths(clipper, rings))),
  );
  const [ofA = [], ofB = []] = shapes;
  const area = await watch.time('overlap', () => {
    const pairs = pairsByTree(layers[0] ?? [], layers[1] ?? []);
    return pairs.reduce((sum, [indexA, indexB]) => {
      const [shapeA, shapeB] = [ofA[indexA], ofB[indexB]];
      if (!shapeA || !shapeB) throw new Error('answerWith: a pair names a polygon that is not there.');
      const shared = clipper.Intersect64(shapeA, shapeB, clipper.FillRule.NonZero);
      return sum + takeArea(clipper, shared);
    }, 0);
  });
  for (const shape of [...ofA, ...ofB]) shape.delete();
  return watch.answer({ squareDegrees: area });
}

/** Returns Clipper2 as WebAssembly on its integer grid, with an R-tree for the pairs. */
export async function createContender(): Promise<Contender> {
  // Its types stand beside its program and leave out the function that it exports.
  const create = createRequire(import.meta.url)('clipper2-wasm') as () => Promise<MainModule>;
  const clipper = await create();
  return { version: null, answer: (question) => answerWith(clipper, question), stop: () => undefined };
}
