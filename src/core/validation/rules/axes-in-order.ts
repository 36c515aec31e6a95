import type { Bounds } from '../../geometry/bounds.ts';
import { boundsAround, boundsOfLine } from '../../geometry/bounds.ts';
import type { Rule } from '../feature-under-test.ts';
import { validationIssue } from '../validation-issue.ts';

function isWithin(inner: Bounds, outer: Bounds): boolean {
  return (
    inner.west >= outer.west &&
    inner.east <= outer.east &&
    inner.south >= outer.south &&
    inner.north <= outer.north
  );
}

function doTouch(first: Bounds, second: Bounds): boolean {
  return (
    first.west <= second.east &&
    first.east >= second.west &&
    first.south <= second.north &&
    first.north >= second.south
  );
}

/**
 * Returns an error where a feature lies wholly outside the expected region, and wholly inside it once longitude and
 * latitude change places.
 */
export const axesInOrder: Rule = (feature, { region }) => {
  const boxes = feature.polygons.map(({ rings: [outer = []] }) => boundsOfLine(outer));
  const box = boundsAround(boxes.filter((known) => known !== null));
  if (!box || doTouch(box, region)) return [];
  const swapped = { west: box.south, south: box.west, east: box.north, north: box.east };
  if (!isWithin(swapped, region)) return [];
  const at = { feature: feature.id, path: feature.polygons[0]?.path ?? 'geometry' };
  const first = feature.polygons[0]?.rings[0]?.[0] ?? [];
  return [validationIssue('axes-swapped', at, { x: first[0] ?? box.west, y: first[1] ?? box.south })];
};
