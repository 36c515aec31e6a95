import { difference } from '@turf/difference';
import { feature, featureCollection } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import { union } from '@turf/union';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { polygonsOf } from '../base/areal.ts';
import type { ArealGeometry } from '../base/areal.ts';
import { boundsOf } from '../geometry/bounds.ts';
import { asGeometry, splitByBox } from './split-by-box.ts';

type ArealResult = Feature<Polygon | MultiPolygon> | null;

function together(a: ArealGeometry, b: ArealGeometry) {
  return featureCollection([feature(a), feature(b)]);
}

function geometryOf(result: ArealResult): ArealGeometry | null {
  return result === null ? null : result.geometry;
}

/**
 * Returns the geometry that two geometries share, or `null` where they share no area. Edges are straight in longitude
 * and latitude. Parts that lie outside the box of the other geometry are not handed to Turf. Simple polygons are
 * presumed. Turf may throw, and on some valid input it never returns: call it under a deadline.
 */
export function intersectionOf(a: ArealGeometry, b: ArealGeometry): ArealGeometry | null {
  const nearA = asGeometry(splitByBox(a, boundsOf(b)).near);
  const nearB = asGeometry(splitByBox(b, boundsOf(a)).near);
  if (nearA === null || nearB === null) return null;
  return geometryOf(intersect(together(nearA, nearB)));
}

/** Returns the geometry that either of two geometries covers. See {@link intersectionOf} for what it presumes. */
export function unionOf(a: ArealGeometry, b: ArealGeometry): ArealGeometry | null {
  const splitA = splitByBox(a, boundsOf(b));
  const splitB = splitByBox(b, boundsOf(a));
  const nearA = asGeometry(splitA.near);
  const nearB = asGeometry(splitB.near);
  const near = nearA && nearB ? geometryOf(union(together(nearA, nearB))) : (nearA ?? nearB);
  return asGeometry([...splitA.far, ...splitB.far, ...(near ? polygonsOf(near) : [])]);
}

/** Returns what the second geometry leaves of the first. See {@link intersectionOf} for what it presumes. */
export function differenceOf(a: ArealGeometry, b: ArealGeometry): ArealGeometry | null {
  const { near, far } = splitByBox(a, boundsOf(b));
  const nearA = asGeometry(near);
  const nearB = asGeometry(splitByBox(b, boundsOf(a)).near);
  if (nearA === null || nearB === null) return a;
  const rest = geometryOf(difference(together(nearA, nearB)));
  return asGeometry([...far, ...(rest ? polygonsOf(rest) : [])]);
}
