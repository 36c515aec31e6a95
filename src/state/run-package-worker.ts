import type { RunOptions } from '../engine/engine.ts';
import type { PackageAnswer, PackageQuestion } from './package-worker.ts';

type Answer = Exclude<PackageAnswer, { kind: 'progress' }>;

/**
 * Returns what becomes of a package, made or opened in a worker of its own, so that the page stays alive. Rejects where
 * that fails, such as for want of memory, and with the reason of the signal.
 */
export function runPackageWorker(
  question: PackageQuestion,
  { signal, onProgress }: RunOptions,
): Promise<Answer> {
  const worker = new Worker(new URL('./package-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Answer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<PackageAnswer>) => {
      if (data.kind === 'progress') onProgress?.(data.progress);
      else resolve(data);
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message || 'The worker failed.')));
    worker.addEventListener('messageerror', () => reject(new Error('The worker failed.')));
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}
