import type { ArealGeometry } from '../core/base/areal.ts';
import { intersectionOf } from '../core/overlap/turf-geometry.ts';

addEventListener('message', ({ data: [a, b] }: MessageEvent<readonly [ArealGeometry, ArealGeometry]>) => {
  postMessage(intersectionOf(a, b));
});
