import type { ArealGeojson } from '../core/base/areal.ts';
import { drawOverlap } from '../core/overlap/overlap-drawing.ts';
import type { DrawingProgram } from '../core/overlap/overlap-drawing.ts';

/** What the worker is asked: which program shall draw what two areas share. */
export type DrawingQuestion = readonly [program: DrawingProgram, a: ArealGeojson, b: ArealGeojson];

addEventListener('message', ({ data: [program, a, b] }: MessageEvent<DrawingQuestion>) => {
  postMessage(drawOverlap(program, a, b));
});
