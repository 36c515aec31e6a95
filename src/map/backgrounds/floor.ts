import { SHEET } from '../drawing.ts';
import { isLandLayer } from '../drawings/land.ts';

/**
 * Returns the lowest style layer of the map, of these from the bottom up, that lies above the margin, the sea, the land
 * and the backgrounds: backgrounds go right below it. `undefined` where there is none.
 */
export function floorAbove(order: readonly string[], own: readonly string[]): string | undefined {
  const lowest = order.findLastIndex((id) => id === `${SHEET}/sea` || isLandLayer(id));
  return order.slice(Math.max(0, lowest) + 1).find((id) => !own.includes(id));
}
