import type { RunOptions } from '../engine/engine.ts';
import type { ExportAnswer, ExportQuestion } from './export-worker.ts';

type Made = Extract<ExportAnswer, { kind: 'made' }>;

/**
 * Returns an export made in a worker of its own, so that the page stays alive. Rejects where that fails, such as for want
 * of memory, and with the reason of the signal.
 */
export function runExportWorker(question: ExportQuestion, { signal, onProgress }: RunOptions): Promise<Made> {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Made>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ExportAnswer>) => {
      if (data.kind === 'progress') onProgress?.(data.progress);
      else resolve(data);
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message || 'The worker failed.')));
    worker.addEventListener('messageerror', () => reject(new Error('The worker failed.')));
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}
