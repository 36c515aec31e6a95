import type { Position } from 'geojson';

type Ring = readonly Position[];

interface Edge {
  readonly start: readonly [x: number, y: number];
  readonly end: readonly [x: number, y: number];
  readonly ring: number;
}

function edgesOf(rings: readonly Ring[]): readonly Edge[] {
  return rings.flatMap((ring, index) =>
    ring.slice(1).map((end, at) => {
      const [x0 = Number.NaN, y0 = Number.NaN] = ring[at] ?? [];
      const [x1 = Number.NaN, y1 = Number.NaN] = end;
      return { start: [x0, y0] as const, end: [x1, y1] as const, ring: index };
    }),
  );
}

/** The height at which two edges cross, or `null` where they are parallel or do not reach each other. */
function crossingHeight(a: Edge, b: Edge): number | null {
  const [ax, ay] = [a.end[0] - a.start[0], a.end[1] - a.start[1]];
  const [bx, by] = [b.end[0] - b.start[0], b.end[1] - b.start[1]];
  const cross = ax * by - ay * bx;
  if (cross === 0) return null;
  const [dx, dy] = [b.start[0] - a.start[0], b.start[1] - a.start[1]];
  const alongA = (dx * by - dy * bx) / cross;
  const alongB = (dx * ay - dy * ax) / cross;
  return alongA >= 0 && alongA <= 1 && alongB >= 0 && alongB <= 1 ? a.start[1] + alongA * ay : null;
}

function heightsOf(edges: readonly Edge[]): readonly number[] {
  const heights = new Set(edges.map(({ start }) => start[1]));
  edges.forEach((edge, index) => {
    for (const other of edges.slice(index + 1)) {
      const height = crossingHeight(edge, other);
      if (height !== null) heights.add(height);
    }
  });
  return [...heights].toSorted((a, b) => a - b);
}

/**
 * Returns the planar area of the places that count by how often each ring winds around them, rings of any shape: the
 * plane is cut into strips in which no two edges cross. It has no predicates and no topology, shares nothing with what
 * it checks, and is slow.
 */
export function areaByWindings(
  rings: readonly Ring[],
  counts: (windings: readonly number[]) => boolean,
): number {
  const edges = edgesOf(rings);
  const heights = heightsOf(edges);
  let area = 0;
  heights.forEach((high, index) => {
    const low = heights[index - 1];
    if (low === undefined || high <= low) return;
    const middle = (low + high) / 2;
    const cuts = edges
      .filter(({ start, end }) => start[1] < middle !== end[1] < middle)
      .map(({ start, end, ring }) => ({
        x: start[0] + ((middle - start[1]) / (end[1] - start[1])) * (end[0] - start[0]),
        ring,
        turn: start[1] < end[1] ? 1 : -1,
      }))
      .toSorted((a, b) => a.x - b.x);
    const windings = rings.map(() => 0);
    cuts.forEach(({ x, ring, turn }, at) => {
      if (at > 0 && counts(windings)) area += (x - (cuts[at - 1]?.x ?? x)) * (high - low);
      windings[ring] = (windings[ring] ?? 0) + turn;
    });
  });
  return area;
}
