import type { ArealGeojson } from '../core/base/areal.ts';
import { bothDifferences } from '../core/overlay/both-differences.ts';

/** What the worker is asked: what each of two boundaries has and the other has not. */
export type DifferenceQuestion = readonly [mine: readonly ArealGeojson[], theirs: readonly ArealGeojson[]];

addEventListener('message', ({ data: [mine, theirs] }: MessageEvent<DifferenceQuestion>) => {
  postMessage(bothDifferences(mine, theirs));
});
