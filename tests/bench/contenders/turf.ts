import { Worker } from 'node:worker_threads';
import { Stopwatch } from './contender.ts';
import type { Answer, Contender, Question } from './contender.ts';
import { layerOf } from './mosaico.ts';
import { pairsByTree, parsePolygons } from './parsed-polygons.ts';
import type { PolygonRings } from './parsed-polygons.ts';
import { planarOverlaps } from './reference.ts';

/** Pairs that are asked, and the seconds after which a pair is given up: on some valid input Turf never returns. */
const PAIRS = 30;
const DEADLINE = 20;

/** A thread that can be ended while it works. */
class TurfThread {
  private worker = new Worker(new URL('turf-worker.js', import.meta.url));

  /** Returns the square degrees that two polygons share, or `null` where Turf did not end in time or threw. */
  async ask(a: PolygonRings, b: PolygonRings): Promise<number | null> {
    const { worker } = this;
    const area = await new Promise<number | null>((settle) => {
      const timer = setTimeout(() => settle(null), DEADLINE * 1000);
      worker.once('message', (found: number) => {
        clearTimeout(timer);
        settle(found);
      });
      worker.once('error', () => settle(null));
      worker.postMessage([a, b]);
    });
    worker.removeAllListeners('message');
    worker.removeAllListeners('error');
    if (area === null) this.restart();
    return area;
  }

  end(): void {
    void this.worker.terminate();
  }

  private restart(): void {
    this.end();
    this.worker = new Worker(new URL('turf-worker.js', import.meta.url));
  }
}

/** Pairs at even distances in the list of all. */
function sampleOf<Pair>(pairs: readonly Pair[]): Pair[] {
  const count = Math.min(PAIRS, pairs.length);
  return Array.from(
    { length: count },
    (_, index) => pairs[Math.floor(((index + 0.5) * pairs.length) / count)] as Pair,
  );
}

async function answerWith(thread: TurfThread, { a, b }: Question): Promise<Answer> {
  if (!b) throw new Error('answer: Turf is asked for overlaps only.');
  const watch = new Stopwatch();
  const [ofA, ofB] = await watch.time('read', () => [parsePolygons(a), parsePolygons(b)] as const);
  const candidates = await watch.time('index', () => pairsByTree(ofA, ofB));
  const pairs = sampleOf(candidates);
  const areas: (number | null)[] = [];
  await watch.time('overlap', async () => {
    for (const [indexA, indexB] of pairs) areas.push(await thread.ask(ofA[indexA] ?? [], ofB[indexB] ?? []));
  });
  watch.stages['overlap'] = ((watch.stages['overlap'] ?? 0) * candidates.length) / pairs.length;
  const overlapOf = planarOverlaps([layerOf('A', a), layerOf('B', b)]);
  const ended = pairs.filter((_, index) => areas[index] !== null);
  const sample = {
    pairs: pairs.length,
    candidates: candidates.length,
    unfinished: pairs.length - ended.length,
    squareDegrees: areas.reduce<number>((sum, area) => sum + (area ?? 0), 0),
    expected: ended.reduce((sum, pair) => sum + overlapOf(pair).area, 0),
  };
  return watch.answer({}, sample);
}

/** Returns Turf with an R-tree for the pairs; some pairs stand for all. */
export function createContender(): Contender {
  const thread = new TurfThread();
  return {
    version: null,
    answer: (question) => answerWith(thread, question),
    stop: () => {
      thread.end();
    },
  };
}
