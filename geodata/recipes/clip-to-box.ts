import type { Position } from 'geojson';

/** A box in degrees. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

type Axis = 0 | 1;

/**
 * Returns the part of a closed ring inside the box, as a closed ring, `null` where nothing is inside. Where a ring
 * leaves the box more than once its parts stay joined by edges on the side of the box: good to fill, not to measure.
 *
 * @see Sutherland and Hodgman (1974), Reentrant polygon clipping
 */
export function clipRingToBox(ring: readonly Position[], box: Box): Position[] | null {
  let open: readonly Position[] = ring.slice(0, -1);
  open = clipAt(open, 0, box.west, 1);
  open = clipAt(open, 0, box.east, -1);
  open = clipAt(open, 1, box.south, 1);
  open = clipAt(open, 1, box.north, -1);
  const [first] = open;
  return first === undefined || open.length < 3 ? null : [...open, first];
}

/** Keeps the side of the line `axis = limit` that lies in the direction of `side`. */
function clipAt(ring: readonly Position[], axis: Axis, limit: number, side: 1 | -1): Position[] {
  const isInside = (position: Position): boolean => side * (coordinate(position, axis) - limit) >= 0;
  return ring.flatMap((position, index) => {
    const previous = ring.at(index - 1) ?? position;
    const crossing =
      isInside(previous) === isInside(position) ? [] : [crossingAt(previous, position, axis, limit)];
    return isInside(position) ? [...crossing, position] : crossing;
  });
}

function crossingAt(from: Position, to: Position, axis: Axis, limit: number): Position {
  const other: Axis = axis === 0 ? 1 : 0;
  const share = (limit - coordinate(from, axis)) / (coordinate(to, axis) - coordinate(from, axis));
  const along = coordinate(from, other) + share * (coordinate(to, other) - coordinate(from, other));
  return axis === 0 ? [limit, along] : [along, limit];
}

function coordinate(position: Position, axis: Axis): number {
  const value = position[axis];
  if (value === undefined) throw new Error(`Position ${JSON.stringify(position)} lacks a coordinate`);
  return value;
}
