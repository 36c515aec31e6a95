import { boundsAround } from '../geometry/bounds.ts';
import type { Bounds } from '../geometry/bounds.ts';

interface Boxed {
  readonly box: Bounds | null;
}

/** Twice the middle of a box along an axis. */
function middle({ box }: Boxed, axis: 'lon' | 'lat'): number {
  if (!box) return 0;
  return axis === 'lon' ? box.west + box.east : box.south + box.north;
}

/**
 * Returns the items in an order in which neighbours in the list are neighbours on the map: halved again and again
 * across the longer side of their common box. Items with the same middle keep their order. O(n log² n).
 */
export function spatialOrder<Item extends Boxed>(items: readonly Item[]): Item[] {
  const around = items.length > 2 && boundsAround(items.flatMap(({ box }) => (box ? [box] : [])));
  if (!around) return [...items];
  const axis = around.east - around.west >= around.north - around.south ? 'lon' : 'lat';
  const sorted = items.toSorted((a, b) => middle(a, axis) - middle(b, axis));
  const half = Math.ceil(sorted.length / 2);
  return [...spatialOrder(sorted.slice(0, half)), ...spatialOrder(sorted.slice(half))];
}
