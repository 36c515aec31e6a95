import Flatbush from 'flatbush';
import type { Position } from 'geojson';
import { ringLocator } from '../../crossings/position-in-ring.ts';
import { boundsOfLine } from '../../geometry/bounds.ts';
import type { Bounds } from '../../geometry/bounds.ts';
import { ringsOf } from '../feature-under-test.ts';
import type { FeatureUnderTest, PlacedRing, PolygonUnderTest, Rule } from '../feature-under-test.ts';
import { sideOfWholeRing } from '../../crossings/ring-containment.ts';
import { validationIssue } from '../validation-issue.ts';
import type { ValidationIssue, ValidationIssueCode } from '../validation-issue.ts';

/** Nested rings of a polygon, or parts of a feature, that are named one by one. */
const GREATEST_NAMED = 10;

interface NestedPair {
  readonly inner: PlacedRing;
  readonly outer: PlacedRing;
}

/** Whether a ring lies inside another, which it does not cross. The locator of each outer ring is made once. */
class Nesting {
  private readonly locators = new Map<readonly Position[], ReturnType<typeof ringLocator>>();

  isInside(inner: readonly Position[], outer: readonly Position[]): boolean {
    const locate = this.locators.get(outer) ?? ringLocator(outer);
    this.locators.set(outer, locate);
    return sideOfWholeRing(locate, inner) === 'inside';
  }
}

function treeOf(boxes: readonly (Bounds | null)[]): Flatbush {
  const tree = new Flatbush(boxes.length);
  for (const box of boxes) tree.add(box?.west ?? 0, box?.south ?? 0, box?.east ?? 0, box?.north ?? 0);
  tree.finish();
  return tree;
}

/** Yields pairs of rings of which the first lies inside the second; boxes are compared through a packed R-tree. */
function* nestedPairs(rings: readonly PlacedRing[], nesting: Nesting): Generator<NestedPair> {
  if (rings.length < 2) return;
  const boxes = rings.map(({ ring }) => boundsOfLine(ring));
  const tree = treeOf(boxes);
  for (const [index, inner] of rings.entries()) {
    const box = boxes[index];
    if (!box) continue;
    const around = tree.search(
      box.west,
      box.south,
      box.east,
      box.north,
      (other, west, south, east, north) => {
        const isAround = west <= box.west && south <= box.south && east >= box.east && north >= box.north;
        return isAround && other !== index;
      },
    );
    for (const other of around) {
      const outer = rings[other];
      if (outer && nesting.isInside(inner.ring, outer.ring)) yield { inner, outer };
    }
  }
}

/** The first of the pairs, as many as are named one by one. */
function firstOf(
  pairs: Iterable<NestedPair>,
  isWanted: (pair: NestedPair) => boolean,
): readonly NestedPair[] {
  const first: NestedPair[] = [];
  for (const pair of pairs) {
    if (isWanted(pair)) first.push(pair);
    if (first.length === GREATEST_NAMED) break;
  }
  return first;
}

function issueOf(code: ValidationIssueCode, feature: string, { inner, outer }: NestedPair): ValidationIssue {
  const [lon = Number.NaN, lat = Number.NaN] = inner.ring[0] ?? [];
  return validationIssue(code, { feature, path: inner.path, position: [lon, lat] }, { other: outer.path });
}

function holeOverlaps({ path, rings }: PolygonUnderTest, feature: string): readonly ValidationIssue[] {
  const holes = ringsOf({ polygons: [{ path, rings }] }).slice(1);
  return firstOf(nestedPairs(holes, new Nesting()), () => true).map((pair) =>
    issueOf('holes-overlap', feature, pair),
  );
}

function partOverlaps({ id, polygons }: FeatureUnderTest): readonly ValidationIssue[] {
  const outers = ringsOf({ polygons }).filter(({ isHole }) => !isHole);
  const holesOf = new Map(polygons.map(({ path, rings: [, ...holes] }) => [`${path}[0]`, holes]));
  const nesting = new Nesting();
  const liesOnPart = ({ inner, outer }: NestedPair) =>
    !(holesOf.get(outer.path) ?? []).some((hole) => nesting.isInside(inner.ring, hole));
  return firstOf(nestedPairs(outers, nesting), liesOnPart).map((pair) => issueOf('parts-overlap', id, pair));
}

/**
 * Returns an error at each hole that lies in another hole of its polygon, and at each part of a feature that lies on
 * another part, ten at most: their areas would be taken off, or counted, twice. Rings must not cross.
 */
export const nestedRings: Rule = (feature) => [
  ...feature.polygons.flatMap((polygon) => holeOverlaps(polygon, feature.id)),
  ...partOverlaps(feature),
];
