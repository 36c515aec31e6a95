import { contentHash } from '../storage/content-hash.ts';
import type { HashAnswer } from './hash-worker.ts';

/** Bytes up to which the page itself is faster than a worker is started. */
const SMALL = 1_000_000;

/**
 * Returns the SHA-256 of a file in hexadecimal digits; a large one is read in a worker, so that the page stays alive.
 * Rejects where it cannot be read, such as one that was moved since it was chosen.
 */
export async function fileHash(file: Blob): Promise<string> {
  return file.size <= SMALL ? contentHash(file) : hashInWorker(file);
}

async function hashInWorker(file: Blob): Promise<string> {
  const worker = new Worker(new URL('./hash-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<HashAnswer>) => {
        if (data.sha256 === null) reject(new Error('The file cannot be read.'));
        else resolve(data.sha256);
      });
      worker.addEventListener('error', ({ message }) => reject(new Error(message || 'No hash was made.')));
      worker.postMessage(file);
    });
  } finally {
    worker.terminate();
  }
}
