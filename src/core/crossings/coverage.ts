import Flatbush from 'flatbush';
import { integralTo, ringIntegral } from './boundary-integrals.ts';
import type { BoundaryIntegrals } from './boundary-integrals.ts';
import { writeCrossingPoint } from './crossing-point.ts';
import type { IndexedEdges } from './indexed-edges.ts';
import { findCrossings } from './pair-crossings.ts';
import { roundingBound } from './rounding.ts';
import { windingNumber } from './winding-number.ts';

/** Layers that one account can tell apart: combinations are the bits of a number. */
export const MOST_LAYERS = 8;

/**
 * What happens along the boundary of one feature: another feature begins or ceases to cover it. Four numbers each: the
 * edge, the integral up to the point, the share of the edge, and ±(1 + layer of the other feature).
 */
type Events = number[];

interface Arrangement {
  readonly edges: IndexedEdges;
  readonly integrals: BoundaryIntegrals;
  readonly layerOf: Uint8Array;
  readonly events: Events[];
  /** For each feature, the others whose boxes meet its own. */
  readonly neighbours: number[][];
}

function findNeighbours(edges: IndexedEdges): number[][] {
  const { boxes, roots } = edges.trees;
  const neighbours: number[][] = Array.from(roots, () => []);
  const withEdges = [...roots.keys()].filter((feature) => (roots[feature] as number) >= 0);
  if (withEdges.length === 0) return neighbours;
  const index = new Flatbush(withEdges.length);
  for (const feature of withEdges) {
    const [west = 0, south = 0, east = 0, north = 0] = boxes.subarray(4 * (roots[feature] as number));
    index.add(west, south, east, north);
  }
  index.finish();
  for (const feature of withEdges) {
    const [west = 0, south = 0, east = 0, north = 0] = boxes.subarray(4 * (roots[feature] as number));
    const near = index.search(west, south, east, north).map((position) => withEdges[position] as number);
    neighbours[feature] = near.filter((other) => other !== feature).toSorted((a, b) => a - b);
  }
  return neighbours;
}

function shareOfEdge(edges: IndexedEdges, edge: number, x: number, y: number): number {
  const { coordinates } = edges.table;
  const x0 = coordinates[2 * edge] as number;
  const y0 = coordinates[2 * edge + 1] as number;
  const dx = (coordinates[2 * edge + 2] as number) - x0;
  const dy = (coordinates[2 * edge + 3] as number) - y0;
  return Math.abs(dx) > Math.abs(dy) ? (x - x0) / dx : (y - y0) / dy;
}

/** Notes the crossings of two features, the later one imagined shifted, along the boundaries of both. */
function addCrossings(arrangement: Arrangement, featureA: number, featureB: number): void {
  const { edges, events, integrals, layerOf } = arrangement;
  const crossings = findCrossings(edges, featureA, edges, featureB);
  const point = new Float64Array(2);
  const codeA = 1 + (layerOf[featureA] as number);
  const codeB = 1 + (layerOf[featureB] as number);
  for (let index = 0; index < crossings.length; index += 3) {
    const edgeA = crossings[index] as number;
    const edgeB = crossings[index + 1] as number;
    const sign = crossings[index + 2] as number;
    writeCrossingPoint(edges.table, edgeA, edges.table, edgeB, point);
    const x = point[0] as number;
    const y = point[1] as number;
    const alongA = integralTo(edges.table, integrals, edgeA, x, y);
    const alongB = integralTo(edges.table, integrals, edgeB, x, y);
    events[featureA]?.push(edgeA, alongA, shareOfEdge(edges, edgeA, x, y), sign * codeB);
    events[featureB]?.push(edgeB, alongB, shareOfEdge(edges, edgeB, x, y), -sign * codeA);
  }
}

/** How many features of each layer cover the start of a ring. */
function depthsAtStart(arrangement: Arrangement, feature: number, start: number): Int32Array {
  const { edges, layerOf, neighbours } = arrangement;
  const depths = new Int32Array(MOST_LAYERS);
  const x = edges.table.coordinates[2 * start] as number;
  const y = edges.table.coordinates[2 * start + 1] as number;
  for (const other of neighbours[feature] ?? []) {
    const layer = layerOf[other] as number;
    const shifted = other > feature ? 'feature' : 'point';
    depths[layer] = (depths[layer] as number) + windingNumber(edges, other, x, y, shifted);
  }
  return depths;
}

/** The layers that cover, as bits. */
function combinationOf(depths: Int32Array): number {
  let combination = 0;
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    if ((depths[layer] as number) > 0) combination |= 1 << layer;
  }
  return combination;
}

/** The positions of the events of a feature in the order in which its boundary meets them. */
function sortedPositions(events: Events): number[] {
  const positions = Array.from({ length: events.length / 4 }, (_, index) => 4 * index);
  return positions.sort(
    (a, b) =>
      (events[a] as number) - (events[b] as number) || (events[a + 2] as number) - (events[b + 2] as number),
  );
}

/** Adds what the boundary of one feature contributes to each combination. */
function addBoundary(arrangement: Arrangement, feature: number, areas: Float64Array): void {
  const { edges, events, integrals, layerOf } = arrangement;
  const { featureRings, ringStarts } = edges.table;
  const own = 1 << (layerOf[feature] as number);
  const happenings = events[feature] ?? [];
  const positions = sortedPositions(happenings);
  let next = 0;
  for (let ring = featureRings[feature] as number; ring < (featureRings[feature + 1] as number); ring += 1) {
    const end = ringStarts[ring + 1] as number;
    const depths = depthsAtStart(arrangement, feature, ringStarts[ring] as number);
    let from = 0;
    const addPieceTo = (to: number) => {
      const others = combinationOf(depths);
      if ((others & own) === 0) {
        areas[others | own] = (areas[others | own] as number) + to - from;
        areas[others] = (areas[others] as number) - (to - from);
      }
      from = to;
    };
    for (; next < positions.length; next += 1) {
      const position = positions[next] as number;
      if ((happenings[position] as number) >= end) break;
      addPieceTo(happenings[position + 1] as number);
      const code = happenings[position + 3] as number;
      const layer = Math.abs(code) - 1;
      depths[layer] = (depths[layer] as number) + Math.sign(code);
    }
    addPieceTo(ringIntegral(edges.table, integrals, ring));
  }
}

/** The areas covered by exactly each combination of layers, and a bound of the rounding error of each. */
export interface Coverage {
  /** At index S, with layer i as bit i of S, the area in the layers of S and in no other; index 0 holds 0. */
  readonly areas: Float64Array;
  readonly noise: number;
}

function noiseOf({ events, integrals }: Arrangement): number {
  const variation = integrals.variation.reduce((sum, size) => sum + size, 0);
  let sizes = 0;
  for (const along of events) {
    for (let index = 1; index < along.length; index += 4) sizes += Math.abs(along[index] as number);
  }
  return roundingBound(variation, sizes);
}

/**
 * Returns the area covered by exactly each combination of layers. Their sum is the area of the union.
 *
 * Along the boundary of a feature of layer i, where no other feature of layer i covers, let C be the other layers that
 * cover: the piece of boundary counts for C ∪ {i} and against C. Feature k is imagined shifted by k·(ε, ε²), so that
 * shared borders need no case of their own. Features must be simple; layers may overlap themselves.
 *
 * @param layerOf the layer of each feature, from 0 to 7
 */
export function measureCoverage(
  edges: IndexedEdges,
  integrals: BoundaryIntegrals,
  layerOf: Uint8Array,
): Coverage {
  const neighbours = findNeighbours(edges);
  const events: Events[] = neighbours.map(() => []);
  const arrangement: Arrangement = { edges, integrals, layerOf, events, neighbours };
  neighbours.forEach((near, feature) => {
    for (const other of near) if (other > feature) addCrossings(arrangement, feature, other);
  });
  const areas = new Float64Array(2 ** MOST_LAYERS);
  neighbours.forEach((_near, feature) => {
    addBoundary(arrangement, feature, areas);
  });
  areas[0] = 0;
  return { areas, noise: noiseOf(arrangement) };
}
