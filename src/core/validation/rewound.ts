import { detached } from '../base/polygon-table.ts';
import type { TabledPolygons } from '../base/polygon-table.ts';
import { doubledArea } from '../crossings/edge-table.ts';

/** A ring by its polygon and its position in it. */
interface RingAddress {
  readonly polygon: number;
  readonly ring: number;
}

/** Polygons wound as RFC 7946 asks, and the rings that had to be turned. */
export interface Rewound {
  readonly polygons: TabledPolygons;
  readonly turned: readonly RingAddress[];
}

function reverse(coordinates: Float64Array, start: number, end: number): void {
  for (let low = 2 * start, high = 2 * end - 2; low < high; low += 2, high -= 2) {
    const lon = coordinates[low] as number;
    const lat = coordinates[low + 1] as number;
    coordinates.copyWithin(low, high, high + 2);
    coordinates[high] = lon;
    coordinates[high + 1] = lat;
  }
}

/**
 * Returns the polygons of a feature, in a table of their own, with outer rings counter-clockwise and holes clockwise.
 * Old formats wind them the other way. Rings are closed; those of the table that they stand in stay as they are.
 *
 * @see RFC 7946, section 3.1.6.
 */
export function rewound(wound: TabledPolygons): Rewound {
  const polygons = detached(wound);
  const { coordinates, polygonRings, ringStarts } = polygons.table;
  const turned: RingAddress[] = [];
  for (let polygon = 0; polygon < polygonRings.length - 1; polygon += 1) {
    const outer = polygonRings[polygon] as number;
    for (let ring = outer; ring < (polygonRings[polygon + 1] as number); ring += 1) {
      const [start, end] = [ringStarts[ring] as number, ringStarts[ring + 1] as number];
      const area = doubledArea(coordinates, start, end - 1);
      if (area === 0 || area > 0 === (ring === outer)) continue;
      reverse(coordinates, start, end);
      turned.push({ polygon, ring: ring - outer });
    }
  }
  return { polygons, turned };
}
