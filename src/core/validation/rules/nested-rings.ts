import Flatbush from 'flatbush';
import type { Position } from 'geojson';
import { ringLocator } from '../../crossings/position-in-ring.ts';
import { boundsOfLine } from '../../geometry/bounds.ts';
import { ringsOf } from '../feature-under-test.ts';
import type { FeatureUnderTest, PlacedRing, PolygonUnderTest, Rule } from '../feature-under-test.ts';
import { sideOfWholeRing } from '../ring-containment.ts';
import { validationIssue } from '../validation-issue.ts';
import type { ValidationIssue, ValidationIssueCode } from '../validation-issue.ts';

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

/** Pairs of rings of which the first lies inside the second; boxes are compared through a packed R-tree. */
function nestedPairs(rings: readonly PlacedRing[], nesting: Nesting): readonly NestedPair[] {
  if (rings.length < 2) return [];
  const boxes = rings.map(({ ring }) => boundsOfLine(ring));
  const tree = new Flatbush(rings.length);
  for (const box of boxes) tree.add(box?.west ?? 0, box?.south ?? 0, box?.east ?? 0, box?.north ?? 0);
  tree.finish();
  return rings.flatMap((inner, index) => {
    const box = boxes[index];
    if (!box) return [];
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
    return around.flatMap((other) => {
      const outer = rings[other];
      return outer && nesting.isInside(inner.ring, outer.ring) ? [{ inner, outer }] : [];
    });
  });
}

function issueOf(code: ValidationIssueCode, feature: string, { inner, outer }: NestedPair): ValidationIssue {
  return validationIssue(code, { feature, path: inner.path }, { other: outer.path });
}

function holeOverlaps({ path, rings }: PolygonUnderTest, feature: string): readonly ValidationIssue[] {
  const holes = ringsOf({ id: feature, polygons: [{ path, rings }] }).slice(1);
  return nestedPairs(holes, new Nesting()).map((pair) => issueOf('holes-overlap', feature, pair));
}

function partOverlaps({ id, polygons }: FeatureUnderTest): readonly ValidationIssue[] {
  const outers = ringsOf({ id, polygons }).filter(({ isHole }) => !isHole);
  const holesOf = new Map(polygons.map(({ path, rings: [, ...holes] }) => [`${path}[0]`, holes]));
  const nesting = new Nesting();
  return nestedPairs(outers, nesting)
    .filter(({ inner, outer }) => {
      const holes = holesOf.get(outer.path) ?? [];
      return !holes.some((hole) => nesting.isInside(inner.ring, hole));
    })
    .map((pair) => issueOf('parts-overlap', id, pair));
}

/**
 * Returns an error at each hole that lies in another hole of its polygon, and at each part of a feature that lies on
 * another part: their areas would be taken off, or counted, twice. Rings must not cross.
 */
export const nestedRings: Rule = (feature) => [
  ...feature.polygons.flatMap((polygon) => holeOverlaps(polygon, feature.id)),
  ...partOverlaps(feature),
];
