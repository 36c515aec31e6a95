import Flatbush from 'flatbush';
import { boundsOfLine } from '../../geometry/bounds.ts';
import type { FeatureUnderTest, PlacedRing, PolygonUnderTest, Rule } from '../feature-under-test.ts';
import { ringsOf } from '../feature-under-test.ts';
import { sideOfWholeRing } from '../ring-containment.ts';
import { validationIssue } from '../validation-issue.ts';

interface NestingPair {
  readonly inner: PlacedRing;
  readonly outer: PlacedRing;
}

/** Pairs of rings of which the box of the first lies in the box of the second, through a packed R-tree. */
function candidatePairs(rings: readonly PlacedRing[]): readonly NestingPair[] {
  const boxes = rings.map(({ ring }) => boundsOfLine(ring));
  const tree = new Flatbush(rings.length);
  for (const box of boxes) tree.add(box?.west ?? 0, box?.south ?? 0, box?.east ?? 0, box?.north ?? 0);
  tree.finish();
  return rings.flatMap((inner, index) => {
    const box = boxes[index];
    if (!box) return [];
    const touching = tree.search(
      box.west,
      box.south,
      box.east,
      box.north,
      (other, west, south, east, north) => {
        const isAround = west <= box.west && south <= box.south && east >= box.east && north >= box.north;
        return isAround && other !== index;
      },
    );
    return touching.flatMap((other) => {
      const outer = rings[other];
      return outer ? [{ inner, outer }] : [];
    });
  });
}

function isNested({ inner, outer }: NestingPair): boolean {
  return sideOfWholeRing(outer.ring, inner.ring) === 'inside';
}

function holeOverlaps({ path, rings }: PolygonUnderTest, feature: string) {
  const holes = ringsOf({ id: feature, polygons: [{ path, rings }] }).slice(1);
  if (holes.length < 2) return [];
  return candidatePairs(holes)
    .filter(isNested)
    .map(({ inner, outer }) =>
      validationIssue('holes-overlap', { feature, path: inner.path }, { other: outer.path }),
    );
}

function partOverlaps(feature: FeatureUnderTest) {
  if (feature.polygons.length < 2) return [];
  const holesByOuterPath = new Map(
    feature.polygons.map(({ path, rings: [, ...holes] }) => [`${path}[0]`, holes]),
  );
  const outers = ringsOf(feature).filter(({ isHole }) => !isHole);
  return candidatePairs(outers)
    .filter((pair) => {
      const holes = holesByOuterPath.get(pair.outer.path) ?? [];
      return isNested(pair) && holes.every((hole) => sideOfWholeRing(hole, pair.inner.ring) !== 'inside');
    })
    .map(({ inner, outer }) =>
      validationIssue('parts-overlap', { feature: feature.id, path: inner.path }, { other: outer.path }),
    );
}

/**
 * Returns an error at each hole that lies in another hole of its polygon, and at each part of a feature that lies on
 * another part: their areas would be taken off, or counted, twice. Rings must not cross.
 */
export const nestedRings: Rule = (feature) => [
  ...feature.polygons.flatMap((polygon) => holeOverlaps(polygon, feature.id)),
  ...partOverlaps(feature),
];
