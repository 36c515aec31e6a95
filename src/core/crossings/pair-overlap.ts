import { integralTo, ringIntegral } from './boundary-integrals.ts';
import type { BoundaryIntegrals } from './boundary-integrals.ts';
import { writeCrossingPoint } from './crossing-point.ts';
import type { IndexedEdges } from './indexed-edges.ts';
import { findCrossings } from './pair-crossings.ts';
import type { Crossings } from './pair-crossings.ts';
import { roundingBound } from './rounding.ts';
import { windingNumber } from './winding-number.ts';
import type { Shifted } from './winding-number.ts';

/** One feature of a table of edges. */
export interface FeatureEdges {
  readonly edges: IndexedEdges;
  readonly feature: number;
}

/** How the boundaries of two features lie to each other. */
export interface PairContact {
  readonly a: FeatureEdges;
  readonly b: FeatureEdges;
  readonly crossings: Crossings;
  /** For each ring of A how often B winds around its start, and for each ring of B how often A does. */
  readonly windingsOfA: readonly number[];
  readonly windingsOfB: readonly number[];
}

/** A sum over boundaries and a bound of its rounding error. */
export interface BoundedSum {
  readonly value: number;
  readonly noise: number;
}

function windingsAtStarts(of: FeatureEdges, other: FeatureEdges, shifted: Shifted): number[] {
  const { coordinates, featureRings, ringStarts } = of.edges.table;
  const windings: number[] = [];
  const end = featureRings[of.feature + 1] as number;
  for (let ring = featureRings[of.feature] as number; ring < end; ring += 1) {
    const start = ringStarts[ring] as number;
    const x = coordinates[2 * start] as number;
    const y = coordinates[2 * start + 1] as number;
    windings.push(windingNumber(other.edges, other.feature, x, y, shifted));
  }
  return windings;
}

/** Returns where two features cross, and which of their rings start inside of the other; B is the shifted one. */
export function contactOfPair(a: FeatureEdges, b: FeatureEdges): PairContact {
  return {
    a,
    b,
    crossings: findCrossings(a.edges, a.feature, b.edges, b.feature),
    windingsOfA: windingsAtStarts(a, b, 'feature'),
    windingsOfB: windingsAtStarts(b, a, 'point'),
  };
}

function ringsInside(
  { edges, feature }: FeatureEdges,
  integrals: BoundaryIntegrals,
  windings: readonly number[],
) {
  const first = edges.table.featureRings[feature] as number;
  return windings.reduce(
    (sum, winding, index) => sum + winding * ringIntegral(edges.table, integrals, first + index),
    0,
  );
}

/**
 * Returns the integral of a form along the boundary of the overlap of two features, without building its geometry:
 *
 *   Σ_rings of A w_B(start)·T + Σ_rings of B w_A(start)·T + Σ_crossings s·(G_B(P) − G_A(P)),
 *
 * with G the integral along the ring up to a point, T that of the whole ring, w the winding number of the other feature,
 * and s = 1 where A enters B, −1 where it leaves. It follows from ∂(A∩B) = (∂A inside B) + (∂B inside A) by summation by
 * parts along each ring; the order of the crossings does not matter. With a form of area it is the area of the overlap,
 * with a form of length its perimeter. Both features must be simple, and `inA` and `inB` integrals of the same form.
 */
export function integralAroundOverlap(
  contact: PairContact,
  inA: BoundaryIntegrals,
  inB: BoundaryIntegrals,
): BoundedSum {
  const { a, b, crossings } = contact;
  const point = new Float64Array(2);
  let value = ringsInside(a, inA, contact.windingsOfA) + ringsInside(b, inB, contact.windingsOfB);
  let sizes = Math.abs(value);
  for (let index = 0; index < crossings.length; index += 3) {
    const edgeA = crossings[index] as number;
    const edgeB = crossings[index + 1] as number;
    writeCrossingPoint(a.edges.table, edgeA, b.edges.table, edgeB, point);
    const x = point[0] as number;
    const y = point[1] as number;
    const known = inA.form.atVertex(y);
    const alongA = integralTo(a.edges.table, inA, edgeA, x, y, known);
    const alongB = integralTo(b.edges.table, inB, edgeB, x, y, known);
    value += (crossings[index + 2] as number) * (alongB - alongA);
    sizes += Math.abs(alongA) + Math.abs(alongB);
  }
  const variation = (inA.variation[a.feature] as number) + (inB.variation[b.feature] as number);
  return { value, noise: roundingBound(variation, sizes) };
}
