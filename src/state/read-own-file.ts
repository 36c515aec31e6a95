import type { ArealFeature } from '../core/base/areal.ts';
import type { Outcome } from '../core/base/issue.ts';
import type { OwnFileAnswer } from './own-file-worker.ts';

/**
 * Returns the features of a file that can be measured, with the issues of reading and of checking. The file is read
 * in a worker, so that the map stays alive, and never leaves the device. Rejects where the file cannot be read (it was
 * moved meanwhile, or is beyond the memory of the device) and with the reason of the signal.
 */
export function readOwnFile(
  file: File,
  signal: AbortSignal | undefined,
): Promise<Outcome<readonly ArealFeature[]>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./own-file-worker.ts', import.meta.url), { type: 'module' });
    const end = (settle: () => void): void => {
      worker.terminate();
      settle();
    };
    worker.addEventListener('message', ({ data }: MessageEvent<OwnFileAnswer>) => end(() => resolve(data)));
    worker.addEventListener('error', ({ message }) =>
      end(() => reject(new Error(message || 'The file was not read.'))),
    );
    signal?.addEventListener('abort', () => end(() => reject(signal.reason as Error)));
    worker.postMessage(file);
  });
}
