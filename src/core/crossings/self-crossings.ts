import Flatbush from 'flatbush';
import type { Position } from 'geojson';
import { contactOf } from './edge-contact.ts';
import type { Edge } from './edge-contact.ts';

/**
 * What two edges of one feature do to each other: they `cross`; they lie on each other and run the same way, so that
 * what is on their left counts twice (`doubled`); or they lie on each other and run opposite ways (`retraced`).
 */
export type CrossingKind = 'cross' | 'doubled' | 'retraced';

/** Where two edges of one feature meet as they must not. */
export interface SelfCrossing {
  readonly kind: CrossingKind;
  /** Ring and edge: edge i runs from vertex i to vertex i + 1 of its ring. */
  readonly first: EdgeAddress;
  readonly second: EdgeAddress;
  readonly position: readonly [lon: number, lat: number];
}

interface EdgeAddress {
  readonly ring: number;
  readonly edge: number;
}

export interface SelfCrossings {
  readonly found: readonly SelfCrossing[];
  /** False where the search stopped early, having found enough or compared too much. */
  readonly isComplete: boolean;
}

/** Edges that cross or are doubled after which the search stops. Parts that were not merged retrace many edges. */
const GREATEST_FAULTS = 100;

/** Pairs of edges after which the search stops, so that a comb of long edges cannot hold up everything else. */
function greatestComparisons(edges: number): number {
  return Math.max(1_000_000, 50 * edges);
}

interface AddressedEdge extends Edge, EdgeAddress {}

function edgesOf(rings: readonly (readonly Position[])[]): readonly AddressedEdge[] {
  return rings.flatMap((ring, ringIndex) => {
    const count = ring.length - 1;
    const edges: AddressedEdge[] = [];
    for (let edge = 0; edge < count; edge += 1) {
      const [start, end, next] = [ring[edge], ring[edge + 1], ring[((edge + 1) % count) + 1]];
      if (start && end && next) edges.push({ ring: ringIndex, edge, start, end, next });
    }
    return edges;
  });
}

interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

function boxOf({ start, end }: Edge): Box {
  const [startX = Number.NaN, startY = Number.NaN] = start;
  const [endX = Number.NaN, endY = Number.NaN] = end;
  return {
    minX: Math.min(startX, endX),
    minY: Math.min(startY, endY),
    maxX: Math.max(startX, endX),
    maxY: Math.max(startY, endY),
  };
}

function indexOf(edges: readonly Edge[]): Flatbush {
  const tree = new Flatbush(edges.length);
  for (const edge of edges) {
    const box = boxOf(edge);
    tree.add(box.minX, box.minY, box.maxX, box.maxY);
  }
  tree.finish();
  return tree;
}

/**
 * Returns where the edges of closed rings cross or lie on each other. Edges that only touch, at a vertex or along no
 * length, do not count, and neither do neighbours in a ring, which meet in their common vertex. A boundary that crosses
 * itself while it lies on itself is found as lying on itself. Rings hold no vertex twice in a row and run with their
 * inside on the left, for what `doubled` and `retraced` mean. Signs are exact, the reported positions rounded. About
 * n log n for the edges of maps, through a packed R-tree; the search stops after a hundred crossings, and where far more
 * boxes of edges overlap than on any map.
 */
export function findSelfCrossings(rings: readonly (readonly Position[])[]): SelfCrossings {
  const edges = edgesOf(rings);
  if (edges.length === 0) return { found: [], isComplete: true };
  const tree = indexOf(edges);
  const found: SelfCrossing[] = [];
  let faults = 0;
  let comparisons = 0;
  for (const [index, first] of edges.entries()) {
    if (faults >= GREATEST_FAULTS || comparisons > greatestComparisons(edges.length)) {
      return { found, isComplete: false };
    }
    const box = boxOf(first);
    tree.search(box.minX, box.minY, box.maxX, box.maxY, (other) => {
      if (other <= index) return false;
      comparisons += 1;
      const second = edges[other];
      const contact = second && contactOf(first, second);
      if (!contact) return false;
      if (contact.kind !== 'retraced') faults += 1;
      found.push({ ...contact, first, second });
      return false;
    });
  }
  return { found, isComplete: true };
}
