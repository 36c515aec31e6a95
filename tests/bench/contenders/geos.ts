import initGeosJs from 'geos-wasm';
import { Stopwatch } from './contender.ts';
import type { Answer, Contender, Question } from './contender.ts';
import { pairsByTree, parsePolygons } from './parsed-polygons.ts';
import type { PolygonRings } from './parsed-polygons.ts';

type Geos = Awaited<ReturnType<typeof initGeosJs>>;

/** GEOS geometry type of a collection. */
const COLLECTION = 7;

/** Puts numbers of 32 bits into the memory of GEOS and returns where; the caller frees it. */
function putPointers({ Module }: Geos, pointers: readonly number[]): number {
  const at = Module._malloc(4 * Math.max(1, pointers.length));
  Module.HEAPU32.set(pointers, at / 4);
  return at;
}

function createRing(geos: Geos, ring: PolygonRings[number]): number {
  const { Module } = geos;
  const at = Module._malloc(16 * ring.length);
  Module.HEAPF64.set(ring.flat(), at / 8);
  const sequence = geos.GEOSCoordSeq_copyFromBuffer(at, ring.length, 0, 0);
  Module._free(at);
  return geos.GEOSGeom_createLinearRing(sequence);
}

function createPolygon(geos: Geos, rings: PolygonRings): number {
  const [shell = 0, ...holes] = rings.map((ring) => createRing(geos, ring));
  const at = putPointers(geos, holes);
  const polygon = geos.GEOSGeom_createPolygon(shell, at, holes.length);
  geos.Module._free(at);
  return polygon;
}

/** Returns the area of a geometry in square degrees, and destroys the geometry. */
function takeArea(geos: Geos, geometry: number): number {
  if (geometry === 0) throw new Error('GEOS refused an operation.');
  const at = geos.Module._malloc(8);
  geos.GEOSArea(geometry, at);
  const area = geos.Module.getValue(at, 'double') as number;
  geos.Module._free(at);
  geos.GEOSGeom_destroy(geometry);
  return area;
}

async function answerWith(geos: Geos, { a, b }: Question): Promise<Answer> {
  const watch = new Stopwatch();
  const layers = await watch.time('read', () => [a, ...(b ? [b] : [])].map(parsePolygons));
  const shapes = await watch.time('prepare', () =>
    layers.map((layer) => layer.map((rings) => createPolygon(geos, rings))),
  );
  const [ofA = [], ofB = []] = shapes;
  const area = await watch.time('overlap', () => {
    if (!b) {
      const collection = geos.GEOSGeom_createCollection(COLLECTION, putPointers(geos, ofA), ofA.length);
      const union = geos.GEOSUnaryUnion(collection);
      geos.GEOSGeom_destroy(collection);
      return takeArea(geos, union);
    }
    const pairs = pairsByTree(layers[0] ?? [], layers[1] ?? []);
    return pairs.reduce(
      (sum, [indexA, indexB]) =>
        sum + takeArea(geos, geos.GEOSIntersection(ofA[indexA] ?? 0, ofB[indexB] ?? 0)),
      0,
    );
  });
  for (const shape of b ? [...ofA, ...ofB] : []) geos.GEOSGeom_destroy(shape);
  return watch.answer({ squareDegrees: area });
}

/** Returns GEOS as WebAssembly, with an R-tree for the pairs. */
export async function createContender(): Promise<Contender> {
  const geos = await initGeosJs();
  return { version: null, answer: (question) => answerWith(geos, question), stop: () => undefined };
}
