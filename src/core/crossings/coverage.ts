import Flatbush from 'flatbush';
import { eventsInOrder } from './boundary-events.ts';
import type { BoundaryEvents } from './boundary-events.ts';
import { integralTo, ringIntegral } from './boundary-integrals.ts';
import type { BoundaryIntegrals } from './boundary-integrals.ts';
import { writeCrossingPoint } from './crossing-point.ts';
import type { IndexedEdges } from './indexed-edges.ts';
import { findCrossings } from './pair-crossings.ts';
import { roundingBound } from './rounding.ts';
import { windingNumber } from './winding-number.ts';

/** Layers that can be told apart, as bits of a number: the eight of an account and one of zones. */
export const MOST_LAYERS = 9;

/** Features with the integrals along their boundaries; all parts of a coverage have integrals of one form. */
export interface MeasuredEdges {
  readonly edges: IndexedEdges;
  readonly integrals: BoundaryIntegrals;
}

/** Features of one layer, or some of them. */
export interface CoveragePart extends MeasuredEdges {
  /** Number of the layer, from 0 to 8. */
  readonly layer: number;
}

/** One feature among those of all parts. */
interface Member {
  readonly part: CoveragePart;
  /** Its position in its part. */
  readonly feature: number;
  readonly events: BoundaryEvents;
  /** Positions of the others whose boxes meet its own, in order. */
  readonly neighbours: readonly number[];
}

function boxOf({ edges: { trees } }: CoveragePart, feature: number): readonly number[] {
  const root = trees.roots[feature] as number;
  return root < 0 ? [] : [...trees.boxes.subarray(4 * root, 4 * root + 4)];
}

function membersOf(parts: readonly CoveragePart[]): Member[] {
  const features = parts.flatMap((part) =>
    Array.from(part.edges.trees.roots, (_, feature) => ({ part, feature, box: boxOf(part, feature) })),
  );
  const withEdges = [...features.keys()].filter((position) => features[position]?.box.length === 4);
  const index = new Flatbush(Math.max(1, withEdges.length));
  for (const position of withEdges) {
    const [west = 0, south = 0, east = 0, north = 0] = features[position]?.box ?? [];
    index.add(west, south, east, north);
  }
  if (withEdges.length === 0) index.add(0, 0, 0, 0);
  index.finish();
  return features.map(({ part, feature, box }, own) => {
    const [west = 0, south = 0, east = 0, north = 0] = box;
    const near = box.length === 0 ? [] : index.search(west, south, east, north);
    const neighbours = near.map((found) => withEdges[found] as number).filter((position) => position !== own);
    return { part, feature, events: [], neighbours: neighbours.sort((a, b) => a - b) };
  });
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
function addCrossings(a: Member, b: Member): void {
  const { edges: edgesA, integrals: integralsA } = a.part;
  const { edges: edgesB, integrals: integralsB } = b.part;
  const crossings = findCrossings(edgesA, a.feature, edgesB, b.feature);
  const point = new Float64Array(2);
  const codeA = 1 + a.part.layer;
  const codeB = 1 + b.part.layer;
  for (let index = 0; index < crossings.length; index += 3) {
    const edgeA = crossings[index] as number;
    const edgeB = crossings[index + 1] as number;
    const sign = crossings[index + 2] as number;
    writeCrossingPoint(edgesA.table, edgeA, edgesB.table, edgeB, point);
    const x = point[0] as number;
    const y = point[1] as number;
    const known = integralsA.form.atVertex(y);
    const alongA = integralTo(edgesA.table, integralsA, edgeA, x, y, known);
    const alongB = integralTo(edgesB.table, integralsB, edgeB, x, y, known);
    a.events.push(edgeA, alongA, shareOfEdge(edgesA, edgeA, x, y), sign * codeB);
    b.events.push(edgeB, alongB, shareOfEdge(edgesB, edgeB, x, y), -sign * codeA);
  }
}

/** How many features of each layer cover the start of a ring of a member, which stands at `own`. */
function depthsAtStart(members: readonly Member[], own: number, start: number): Int32Array {
  const { part, neighbours } = members[own] as Member;
  const depths = new Int32Array(MOST_LAYERS);
  const x = part.edges.table.coordinates[2 * start] as number;
  const y = part.edges.table.coordinates[2 * start + 1] as number;
  for (const position of neighbours) {
    const other = members[position] as Member;
    const { layer } = other.part;
    const shifted = position > own ? 'feature' : 'point';
    depths[layer] = (depths[layer] as number) + windingNumber(other.part.edges, other.feature, x, y, shifted);
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

/** Adds what the boundary of one feature contributes to each combination. */
function addBoundary(members: readonly Member[], position: number, areas: Float64Array): void {
  const { part, feature, events } = members[position] as Member;
  const { edges, integrals, layer: ownLayer } = part;
  const { featureRings, ringStarts } = edges.table;
  const own = 1 << ownLayer;
  const firstRing = featureRings[feature] as number;
  const endRing = featureRings[feature + 1] as number;
  const positions = eventsInOrder(events, ringStarts[firstRing] as number, ringStarts[endRing] as number);
  let next = 0;
  for (let ring = firstRing; ring < endRing; ring += 1) {
    const end = ringStarts[ring + 1] as number;
    const depths = depthsAtStart(members, position, ringStarts[ring] as number);
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
      const event = positions[next] as number;
      if ((events[event] as number) >= end) break;
      addPieceTo(events[event + 1] as number);
      const code = events[event + 3] as number;
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

function noiseOf(parts: readonly CoveragePart[], members: readonly Member[]): number {
  let variation = 0;
  for (const { integrals } of parts) for (const size of integrals.variation) variation += size;
  let sizes = 0;
  for (const { events } of members) {
    for (let index = 1; index < events.length; index += 4) sizes += Math.abs(events[index] as number);
  }
  return roundingBound(variation, sizes);
}

/**
 * Returns the area covered by exactly each combination of layers. Their sum is the area of the union.
 *
 * Along the boundary of a feature of layer i, where no other feature of layer i covers, let C be the other layers that
 * cover: the piece of boundary counts for C ∪ {i} and against C. Feature k of all is imagined shifted by k·(ε, ε²), so
 * that shared borders need no case of their own. Features must be simple; layers may overlap themselves.
 */
export function measureCoverage(parts: readonly CoveragePart[]): Coverage {
  const members = membersOf(parts);
  members.forEach((member, own) => {
    for (const position of member.neighbours) {
      if (position > own) addCrossings(member, members[position] as Member);
    }
  });
  const areas = new Float64Array(2 ** MOST_LAYERS);
  members.forEach((_member, own) => {
    addBoundary(members, own, areas);
  });
  areas[0] = 0;
  return { areas, noise: noiseOf(parts, members) };
}
