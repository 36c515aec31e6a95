import type { OpenRing } from './strip-oracle.ts';

/** Rings of simple polygons that do not overlap: outer rings, and holes wound against them. */
export type Rings = readonly OpenRing[];

/** Edges from their lower to their upper end, with their distances from a wall in the east, and ±1 for their direction. */
interface Edges {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly atLow: Float64Array;
  readonly atHigh: Float64Array;
  readonly sign: Int8Array;
  readonly count: number;
}

/** A sum that keeps what rounding would take (Neumaier 1974). */
class Sum {
  private sum = 0;
  private rest = 0;

  add(term: number): void {
    const next = this.sum + term;
    this.rest += Math.abs(this.sum) >= Math.abs(term) ? this.sum - next + term : term - next + this.sum;
    this.sum = next;
  }

  get value(): number {
    return this.sum + this.rest;
  }
}

function doubleArea(ring: OpenRing): number {
  const [[x0, y0] = [0, 0]] = ring;
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x0, y0];
    return sum + (x - x0) * (nextY - y0) - (nextX - x0) * (y - y0);
  }, 0);
}

function edgesOf(rings: Rings, wall: number): Edges {
  const total = rings.reduce((sum, ring) => sum + ring.length, 0);
  const numbers = () => new Float64Array(total);
  const edges = { low: numbers(), high: numbers(), atLow: numbers(), atHigh: numbers() };
  const sign = new Int8Array(total);
  let count = 0;
  const outerSign = Math.sign(doubleArea(rings[0] ?? []));
  for (const ring of rings) {
    ring.forEach(([x, y], index) => {
      const [endX, endY] = ring[(index + 1) % ring.length] ?? [x, y];
      if (y === endY) return;
      const isUp = y < endY;
      edges.low[count] = isUp ? y : endY;
      edges.high[count] = isUp ? endY : y;
      edges.atLow[count] = wall - (isUp ? x : endX);
      edges.atHigh[count] = wall - (isUp ? endX : x);
      sign[count] = isUp ? outerSign : -outerSign;
      count += 1;
    });
  }
  return { ...edges, sign, count };
}

/** Distance of an edge from the wall at a height that it reaches. */
function distanceAt(edges: Edges, edge: number, y: number): number {
  const low = edges.low[edge] as number;
  const high = edges.high[edge] as number;
  const atLow = edges.atLow[edge] as number;
  const atHigh = edges.atHigh[edge] as number;
  if (y === low) return atLow;
  return y === high ? atHigh : atLow + ((y - low) / (high - low)) * (atHigh - atLow);
}

/** The area between the wall and the nearer to it of two edges, between two heights that both reach. */
function areaToNearer(a: Edges, edgeA: number, b: Edges, edgeB: number, from: number, to: number): number {
  const [a0, a1] = [distanceAt(a, edgeA, from), distanceAt(a, edgeA, to)];
  const [b0, b1] = [distanceAt(b, edgeB, from), distanceAt(b, edgeB, to)];
  const [gap0, gap1] = [a0 - b0, a1 - b1];
  const near0 = Math.min(a0, b0);
  const near1 = Math.min(a1, b1);
  if (gap0 * gap1 >= 0) return ((near0 + near1) / 2) * (to - from);
  const share = gap0 / (gap0 - gap1);
  const meeting = a0 + share * (a1 - a0);
  return ((share * (near0 + meeting) + (1 - share) * (meeting + near1)) / 2) * (to - from);
}

/** For each of some bands of equal height the edges that reach into it. */
function bandsOf(edges: Edges, bandOf: (y: number) => number, count: number): number[][] {
  const bands: number[][] = Array.from({ length: count }, () => []);
  for (let edge = 0; edge < edges.count; edge += 1) {
    const last = bandOf(edges.high[edge] as number);
    for (let band = bandOf(edges.low[edge] as number); band <= last; band += 1) bands[band]?.push(edge);
  }
  return bands;
}

/**
 * Returns the planar area that two polygons share. A place is inside of a polygon as often as edges west of it run down
 * more than up; so the area is the sum over pairs of edges, one of each, of ± the area between a wall in the east and
 * the nearer of the two, at the heights that both reach. It has no predicates and no topology and shares nothing with
 * the engine. Bands of height find the pairs: about n log n for rough rings of n vertices.
 */
export function overlapByEdgePairs(ringsA: Rings, ringsB: Rings): number {
  let [wall, south, north] = [-Infinity, Infinity, -Infinity];
  for (const [x, y] of [...ringsA, ...ringsB].flat()) {
    wall = Math.max(wall, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  const [a, b] = [edgesOf(ringsA, wall), edgesOf(ringsB, wall)];
  const count = Math.max(1, Math.ceil(b.count / 4));
  const bandOf = (y: number) => Math.min(count - 1, Math.floor(((y - south) / (north - south)) * count));
  const bands = bandsOf(b, bandOf, count);
  const sum = new Sum();
  const addPair = (edgeA: number, edgeB: number, band: number) => {
    const from = Math.max(a.low[edgeA] as number, b.low[edgeB] as number);
    const to = Math.min(a.high[edgeA] as number, b.high[edgeB] as number);
    // A pair that reaches into several bands counts in the lowest that both reach.
    if (to <= from || bandOf(from) !== band) return;
    const sign = (a.sign[edgeA] as number) * (b.sign[edgeB] as number);
    sum.add(sign * areaToNearer(a, edgeA, b, edgeB, from, to));
  };
  for (let edgeA = 0; edgeA < a.count; edgeA += 1) {
    const lastBand = bandOf(a.high[edgeA] as number);
    for (let band = bandOf(a.low[edgeA] as number); band <= lastBand; band += 1) {
      for (const edgeB of bands[band] ?? []) addPair(edgeA, edgeB, band);
    }
  }
  return sum.value;
}
