import type { ArealLayer } from '../../../src/core/base/areal.ts';
import { parseGeojsonBytes } from '../../../src/core/formats/parse-geojson.ts';
import type { AreaMethod } from '../../../src/core/geometry/area-method.ts';
import { boundsOf } from '../../../src/core/geometry/bounds.ts';
import { prepareLayer } from '../../../src/core/overlap/prepared-layer.ts';
import { runStep } from '../../../src/core/boundary/run-step.ts';
import { valueAt } from '../../../src/core/overlap/step.ts';
import { touchingBoxes } from '../../../src/core/overlap/touching-boxes.ts';
import type { IndexPair } from '../../../src/core/overlap/touching-boxes.ts';
import { validateFeatures } from '../../../src/core/validation/validate.ts';
import type { ParsedFile } from '../../../src/core/base/parsed-file.ts';
import { Stopwatch } from './contender.ts';
import type { Contender, Question } from './contender.ts';

const METHOD: AreaMethod = 'ellipsoidal';

/** Returns the features of a file as they are read. */
function read(bytes: Uint8Array): ParsedFile {
  const outcome = parseGeojsonBytes(bytes, (part) => new TextDecoder().decode(part));
  if (!outcome?.value) throw new Error('read: a layer of the benchmark cannot be read.');
  return outcome.value;
}

/** Returns the features that can be measured: all, or the benchmark is wrong. */
function check(id: string, file: ParsedFile): ArealLayer {
  const { value } = validateFeatures(file);
  if (value.leftOut.length > 0) throw new Error(`check: ${id} holds features that are not simple.`);
  return { id, features: value.areal, positionalErrorMetres: null };
}

/** Returns a layer of a file, checked. */
export function layerOf(id: string, bytes: Uint8Array): ArealLayer {
  return check(id, read(bytes));
}

/** Returns the pairs of features whose boxes touch. */
export function candidatesOf([a, b]: readonly ArealLayer[]): IndexPair[] {
  const [boxesA = [], boxesB = []] = [a, b].map((layer) =>
    layer?.features.map(({ geometry }) => boundsOf(geometry)),
  );
  return touchingBoxes(boxesA, boxesB);
}

/** Returns the square metres of every pair that shares more than noise, by its position in `pairs`. */
function sharedAreas(layers: readonly ArealLayer[], pairs: readonly IndexPair[]): number[] {
  const step = { operation: 'pairs', layers, method: METHOD, pairs, needsPerimeters: false } as const;
  const { pairs: shared } = valueAt([runStep(step)], 0, 'pairs');
  return shared.map(({ area, noise }) => (area > noise ? area : 0));
}

function coveredArea(layers: readonly ArealLayer[]): number {
  const step = { operation: 'coverage', layers, method: METHOD, tellsApart: 'none' } as const;
  return valueAt([runStep(step)], 0, 'coverage').areas[1] ?? Number.NaN;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

async function answer({ a, b }: Question) {
  const watch = new Stopwatch();
  const files = await watch.time('read', () => [a, ...(b ? [b] : [])].map(read));
  const layers = await watch.time('check', () => files.map((file, index) => check(String(index), file)));
  await watch.time('prepare', () => layers.map((layer) => prepareLayer(layer, METHOD)));
  const area = await watch.time('overlap', () =>
    b ? sumOf(sharedAreas(layers, candidatesOf(layers))) : coveredArea(layers),
  );
  return watch.answer({ hectares: area / 10_000 });
}

/** Returns Mosaico: the core, in one thread, by the steps that its engines take. */
export function createContender(): Contender {
  return { version: null, answer, stop: () => undefined };
}
