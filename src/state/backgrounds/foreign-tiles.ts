import type { ForeignAnswer, ForeignQuestion } from './foreign-tiles-worker.ts';

/**
 * Returns what asks other hosts for tiles. The policy of the page forbids it to ask any: this one worker, which starts
 * with the first question and holds nothing of the person, has no such policy.
 */
export function foreignTiles(): (url: string) => Promise<ArrayBuffer | null> {
  const waiting = new Map<number, (tile: ArrayBuffer | null) => void>();
  let worker: Worker | null = null;
  let asked = 0;

  function start(): Worker {
    const started = new Worker(new URL('./foreign-tiles-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<ForeignAnswer>) => {
      waiting.get(data.ask)?.(data.tile);
      waiting.delete(data.ask);
    });
    return started;
  }

  return (url) => {
    worker ??= start();
    asked += 1;
    const question: ForeignQuestion = { ask: asked, url };
    worker.postMessage(question);
    return new Promise((resolve) => void waiting.set(question.ask, resolve));
  };
}
