import { contentHash } from '../storage/content-hash.ts';

/** What the worker answers: the SHA-256 of the file in hexadecimal digits, or `null` where it cannot be read. */
export interface HashAnswer {
  readonly sha256: string | null;
}

addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  void contentHash(data)
    .catch(() => null)
    .then((sha256) => {
      const answer: HashAnswer = { sha256 };
      postMessage(answer);
    });
});
