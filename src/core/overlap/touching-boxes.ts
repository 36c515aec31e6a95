import Flatbush from 'flatbush';
import type { Bounds } from '../geometry/bounds.ts';

/** Positions of two boxes that touch, the first in A and the second in B. */
export type IndexPair = readonly [a: number, b: number];

function indexOf(boxes: readonly (Bounds | null)[]): { tree: Flatbush; items: readonly number[] } | null {
  const items = boxes.flatMap((box, index) => (box ? [index] : []));
  if (items.length === 0) return null;
  const tree = new Flatbush(items.length);
  for (const box of boxes) if (box) tree.add(box.west, box.south, box.east, box.north);
  tree.finish();
  return { tree, items };
}

/**
 * Returns which boxes of A touch which boxes of B, ordered by A and then by B. A `null` box touches nothing.
 * O((n + k) log n) for k pairs.
 */
export function touchingBoxes(a: readonly (Bounds | null)[], b: readonly (Bounds | null)[]): IndexPair[] {
  const index = indexOf(b);
  if (!index) return [];
  return a.flatMap((box, aIndex) => {
    if (!box) return [];
    const found = index.tree.search(box.west, box.south, box.east, box.north);
    const bIndices = found.flatMap((position) => index.items[position] ?? []).sort((i, j) => i - j);
    return bIndices.map((bIndex): IndexPair => [aIndex, bIndex]);
  });
}

/** Returns which boxes of one list touch each other, each pair once and the lower position first. */
export function touchingEachOther(boxes: readonly (Bounds | null)[]): IndexPair[] {
  return touchingBoxes(boxes, boxes).filter(([a, b]) => a < b);
}
