type Point = readonly [x: number, y: number];

/** A polygon as its open ring. */
export type OpenRing = readonly Point[];

interface Edge {
  readonly start: Point;
  readonly end: Point;
  readonly polygon: number;
}

function edgesOf(polygons: readonly OpenRing[]): Edge[] {
  return polygons.flatMap((ring, polygon) =>
    ring.map((start, index) => ({ start, end: ring[(index + 1) % ring.length] ?? start, polygon })),
  );
}

/** The height at which two edges meet, or null where they are parallel or do not reach one another. */
function meetingHeight(a: Edge, b: Edge): number | null {
  const ax = a.end[0] - a.start[0];
  const ay = a.end[1] - a.start[1];
  const bx = b.end[0] - b.start[0];
  const by = b.end[1] - b.start[1];
  const cross = ax * by - ay * bx;
  if (cross === 0) return null;
  const dx = b.start[0] - a.start[0];
  const dy = b.start[1] - a.start[1];
  const alongA = (dx * by - dy * bx) / cross;
  const alongB = (dx * ay - dy * ax) / cross;
  const isWithin = alongA >= 0 && alongA <= 1 && alongB >= 0 && alongB <= 1;
  return isWithin ? a.start[1] + alongA * ay : null;
}

function heights(edges: readonly Edge[]): number[] {
  const found = new Set(edges.map((edge) => edge.start[1]));
  edges.forEach((edge, index) => {
    for (const other of edges.slice(index + 1)) {
      const height = meetingHeight(edge, other);
      if (height !== null) found.add(height);
    }
  });
  return [...found].sort((a, b) => a - b);
}

/** Adds one strip in which no two edges cross: its pieces are trapezoids, measured at half their height. */
function addStrip(edges: readonly Edge[], low: number, high: number, areas: Float64Array): void {
  const middle = (low + high) / 2;
  const cuts = edges
    .filter(({ start, end }) => start[1] < middle !== end[1] < middle)
    .map(({ start, end, polygon }) => ({
      x: start[0] + ((middle - start[1]) / (end[1] - start[1])) * (end[0] - start[0]),
      polygon,
    }))
    .sort((a, b) => a.x - b.x);
  let covering = 0;
  cuts.forEach(({ x, polygon }, index) => {
    const previous = cuts[index - 1];
    if (previous) areas[covering] = (areas[covering] ?? 0) + (x - previous.x) * (high - low);
    covering ^= 1 << polygon;
  });
}

/**
 * Returns the planar area covered by exactly each combination of simple polygons, polygon i being bit i of the index:
 * the plane is cut into horizontal strips at every vertex and every meeting of edges. It has no predicates and no
 * topology, shares nothing with the engine, is slow, and is meant for a handful of small polygons.
 */
export function areasByStrips(polygons: readonly OpenRing[]): Float64Array {
  const edges = edgesOf(polygons);
  const areas = new Float64Array(2 ** polygons.length);
  const levels = heights(edges);
  levels.forEach((high, index) => {
    const low = levels[index - 1];
    if (low !== undefined && high > low) addStrip(edges, low, high, areas);
  });
  areas[0] = 0;
  return areas;
}
