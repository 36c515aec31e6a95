import type { FeatureCollection, Geometry } from 'geojson';
import type { ArealGeojson } from '../core/base/areal.ts';

const DEADLINE_MILLISECONDS = 10_000;

/**
 * Returns the overlap of two areas for drawing, with `role: 'overlap'`; `null` where they do not overlap, one of them
 * has no area, or the geometry cannot be built within ten seconds. Numbers never come from it.
 */
export function overlapGeometry(a: Geometry, b: Geometry): Promise<FeatureCollection | null> {
  if (!isAreal(a) || !isAreal(b)) return Promise.resolve(null);
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./overlap-geometry-worker.ts', import.meta.url), { type: 'module' });
    const end = (geometry: ArealGeojson | null): void => {
      clearTimeout(deadline);
      worker.terminate();
      resolve(geometry === null ? null : drawn(geometry));
    };
    const deadline = setTimeout(() => end(null), DEADLINE_MILLISECONDS);
    worker.addEventListener('message', ({ data }: MessageEvent<ArealGeojson | null>) => end(data));
    worker.addEventListener('error', () => end(null));
    worker.postMessage([a, b]);
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
