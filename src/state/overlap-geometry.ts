import type { FeatureCollection, Geometry } from 'geojson';
import type { ArealGeojson } from '../core/base/areal.ts';
import type { DrawingProgram, OverlapDrawing } from '../core/overlap/overlap-drawing.ts';
import { drawInTurn } from './draw-in-turn.ts';
import type { DrawingQuestion } from './overlap-geometry-worker.ts';

/** Turf is done in less than a second on the layers of the catalogue, or never. */
const DEADLINES_MILLISECONDS: Readonly<Record<DrawingProgram, number>> = { turf: 4000, clipper2: 10_000 };

/** An overlap to be drawn, with `role: 'overlap'`, and whether its area is the one that was measured. */
export interface DrawnOverlap {
  readonly collection: FeatureCollection;
  readonly isReliable: boolean;
}

/**
 * Returns the overlap of two areas for drawing; `null` where they do not overlap, one of them has no area, or no
 * program could draw it in time. Each program works in a worker that is ended at its deadline. Numbers never come from
 * it.
 */
export async function overlapGeometry(a: Geometry, b: Geometry): Promise<DrawnOverlap | null> {
  if (!isAreal(a) || !isAreal(b)) return null;
  const drawing = await drawInTurn((program) => askWorker([program, a, b]));
  if (drawing === null || drawing.geometry === null) return null;
  return { collection: drawn(drawing.geometry), isReliable: drawing.isReliable };
}

function askWorker(question: DrawingQuestion): Promise<OverlapDrawing> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./overlap-geometry-worker.ts', import.meta.url), { type: 'module' });
    const end = (settle: () => void): void => {
      clearTimeout(deadline);
      worker.terminate();
      settle();
    };
    const fail = (message: string): void => end(() => reject(new Error(message)));
    const [program] = question;
    const deadline = setTimeout(() => fail(`${program} did not answer.`), DEADLINES_MILLISECONDS[program]);
    worker.addEventListener('message', ({ data }: MessageEvent<OverlapDrawing>) => end(() => resolve(data)));
    worker.addEventListener('error', ({ message }) => fail(message || `${program} failed.`));
    worker.postMessage(question);
  });
}

function isAreal(geometry: Geometry): geometry is ArealGeojson {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

function drawn(geometry: ArealGeojson): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { role: 'overlap' }, geometry }],
  };
}
