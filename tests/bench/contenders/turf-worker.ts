import { parentPort } from 'node:worker_threads';
import { featureCollection, polygon } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import type { Polygon } from 'geojson';
import { planarArea } from './planar-area.ts';

/** Answers a pair of polygons with the square degrees that they share, by Turf. */
parentPort?.on('message', ([a, b]: readonly [Polygon['coordinates'], Polygon['coordinates']]) => {
  const shared = intersect(featureCollection([polygon(a), polygon(b)]));
  parentPort?.postMessage(shared ? planarArea(shared.geometry) : 0);
});
