import Flatbush from 'flatbush';
import type { ArealFeature } from '../../base/areal.ts';
import { indexEdges } from '../../crossings/indexed-edges.ts';
import type { IndexedEdges } from '../../crossings/indexed-edges.ts';
import { windingNumber } from '../../crossings/winding-number.ts';
import { NARROWEST_METRES } from '../rules/slivers.ts';
import { validationIssue } from '../validation-issue.ts';
import type { ValidationIssue } from '../validation-issue.ts';
import { facingPieces, reachInDegrees } from './facing-edges.ts';
import { gapStrips } from './gap-strips.ts';
import type { GapStrip } from './gap-strips.ts';

/** So far a strip may widen here and there; what opens like a corner is then wider than a metre on average. */
const REACH_METRES = 5 * NARROWEST_METRES;

const SQUARE_METRES_PER_HECTARE = 10_000;

function boxAt(boxes: Float64Array, node: number): readonly [number, number, number, number] {
  const at = 4 * node;
  return [boxes[at] as number, boxes[at + 1] as number, boxes[at + 2] as number, boxes[at + 3] as number];
}

/** The features of a table by their boxes; a feature without an edge is in none. */
function featureTree({ trees: { boxes, roots } }: IndexedEdges): Flatbush {
  const tree = new Flatbush(roots.length);
  for (const root of roots) {
    if (root < 0) tree.add(Infinity, Infinity, -Infinity, -Infinity);
    else {
      const [west, south, east, north] = boxAt(boxes, root);
      tree.add(west, south, east, north);
    }
  }
  tree.finish();
  return tree;
}

/** Whether no feature of the file lies where the strip is. */
function isOpenLand(edges: IndexedEdges, tree: Flatbush, { position: [lon, lat] }: GapStrip): boolean {
  return tree
    .search(lon, lat, lon, lat)
    .every((feature) => windingNumber(edges, feature, lon, lat, 'point') % 2 === 0);
}

function gapIssue(a: ArealFeature, b: ArealFeature, strips: readonly GapStrip[]): ValidationIssue[] {
  const [first] = strips.toSorted((one, other) => other.squareMetres - one.squareMetres);
  if (first === undefined) return [];
  const sum = (of: (strip: GapStrip) => number) => strips.reduce((total, strip) => total + of(strip), 0);
  const [metres, squareMetres] = [sum((strip) => strip.metres), sum((strip) => strip.squareMetres)];
  const params = {
    other: b.id,
    count: strips.length,
    width: Number((squareMetres / metres).toFixed(2)),
    length: Number(metres.toFixed(1)),
    hectares: Number((squareMetres / SQUARE_METRES_PER_HECTARE).toFixed(4)),
  };
  return [validationIssue('gap-to-neighbour', { feature: a.id, position: first.position }, params)];
}

/**
 * Returns a warning for each two features between which lies a strip of land, narrower than a metre on average, that
 * belongs to none: what is left where their common border was drawn twice. Whose it is only people know; so nothing is
 * mended. Features are sound and wound as `indexEdges` winds them. Cost: n log n for n features, and about the runs of
 * edges that come close, once for each pair.
 */
export function neighbourGaps(features: readonly ArealFeature[]): readonly ValidationIssue[] {
  if (features.length < 2) return [];
  const edges = indexEdges(features);
  const tree = featureTree(edges);
  const { boxes, roots } = edges.trees;
  return features.flatMap((feature, index) => {
    const root = roots[index] as number;
    if (root < 0) return [];
    const [west, south, east, north] = boxAt(boxes, root);
    const [lon, lat] = reachInDegrees(REACH_METRES, south, north);
    const near = tree.search(west - lon, south - lat, east + lon, north + lat, (other) => other > index);
    return near
      .sort((one, other) => one - other)
      .flatMap((other) => {
        const pieces = facingPieces(edges, [index, other], REACH_METRES);
        const strips = gapStrips(edges.table, index, pieces, NARROWEST_METRES);
        const open = strips.filter((strip) => isOpenLand(edges, tree, strip));
        return gapIssue(feature, features[other] as ArealFeature, open);
      });
  });
}
