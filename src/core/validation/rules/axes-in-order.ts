import type { Bounds } from '../../geometry/bounds.ts';
import { boundsAround, boundsOfLine } from '../../geometry/bounds.ts';
import { vertexListsOf } from '../feature-under-test.ts';
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
  const lists = vertexListsOf(feature);
  const boxes = lists.map(({ vertices }) => boundsOfLine(vertices));
  const box = boundsAround(boxes.filter((known) => known !== null));
  const first = lists.find(({ vertices }) => vertices.length > 0);
  if (!box || !first || doTouch(box, region)) return [];
  const swapped = { west: box.south, south: box.west, east: box.north, north: box.east };
  if (!isWithin(swapped, region)) return [];
  const [x = box.west, y = box.south] = first.vertices[0] ?? [];
  return [validationIssue('axes-swapped', { feature: feature.id, path: first.pathOf(0) }, { x, y })];
};
