/**
 * What happens along the boundary of one feature: another feature begins or ceases to cover it. Four numbers each: the
 * edge, the integral up to the point, the share of the edge, and ±(1 + layer of the other feature).
 */
export type BoundaryEvents = number[];

/** Puts the events between two positions, all of one edge, in the order of their shares of it. */
function sortByShare(positions: Uint32Array, from: number, to: number, events: BoundaryEvents): void {
  for (let next = from + 1; next < to; next += 1) {
    const position = positions[next] as number;
    const share = events[position + 2] as number;
    let free = next;
    for (; free > from; free -= 1) {
      const before = positions[free - 1] as number;
      if ((events[before + 2] as number) <= share) break;
      positions[free] = before;
    }
    positions[free] = position;
  }
}

/**
 * Returns the positions of the events of a feature in the order in which its boundary meets them: counted by their
 * edges, which run from `first` up to `end`, and sorted where one edge has several.
 */
export function eventsInOrder(events: BoundaryEvents, first: number, end: number): Uint32Array {
  const positions = new Uint32Array(events.length / 4);
  if (positions.length === 0) return positions;
  const ends = new Uint32Array(end - first + 1);
  for (let event = 0; event < events.length; event += 4) {
    const edge = (events[event] as number) - first;
    ends[edge + 1] = (ends[edge + 1] as number) + 1;
  }
  for (let edge = 1; edge < ends.length; edge += 1) {
    ends[edge] = (ends[edge] as number) + (ends[edge - 1] as number);
  }
  for (let event = 0; event < events.length; event += 4) {
    const edge = (events[event] as number) - first;
    const free = ends[edge] as number;
    positions[free] = event;
    ends[edge] = free + 1;
  }
  let from = 0;
  for (const to of ends) {
    if (to - from > 1) sortByShare(positions, from, to, events);
    from = to;
  }
  return positions;
}
