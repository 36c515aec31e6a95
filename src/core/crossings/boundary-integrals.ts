import type { EdgeForm } from './edge-form.ts';
import type { EdgeTable } from './edge-table.ts';

/** The integrals of one form along all boundaries of a table of edges. */
export interface BoundaryIntegrals {
  readonly form: EdgeForm;
  /** For every vertex the integral from the first vertex of its ring; at the last vertex that of the whole ring. */
  readonly prefix: Float64Array;
  /** For every feature the sum of the sizes of the integrals of its edges: what rounding errors are in proportion to. */
  readonly variation: Float64Array;
}

/** Writes the sums along one ring and returns the sum of the sizes of their terms. */
function sumRing(table: EdgeTable, form: EdgeForm, ring: number, prefix: Float64Array): number {
  const { coordinates, ringStarts } = table;
  const last = (ringStarts[ring + 1] as number) - 1;
  let sum = 0;
  let compensation = 0;
  let sizes = 0;
  let edge = ringStarts[ring] as number;
  let x0 = coordinates[2 * edge] as number;
  let y0 = coordinates[2 * edge + 1] as number;
  let known0 = form.atVertex(y0);
  for (; edge < last; edge += 1) {
    const x1 = coordinates[2 * edge + 2] as number;
    const y1 = coordinates[2 * edge + 3] as number;
    const known1 = form.atVertex(y1);
    const term = form.along(x0, y0, known0, x1, y1, known1);
    x0 = x1;
    y0 = y1;
    known0 = known1;
    const next = sum + term;
    compensation += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
    sizes += Math.abs(term);
    prefix[edge + 1] = sum + compensation;
  }
  return sizes;
}

/**
 * Returns the integrals of a form along every ring, vertex by vertex. Sums are compensated, so that a ring of a million
 * vertices keeps its digits. One evaluation of the form for each vertex and
 * each edge.
 *
 * @see Neumaier 1974, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen.
 */
export function integrateBoundaries(table: EdgeTable, form: EdgeForm): BoundaryIntegrals {
  const { coordinates, featureRings } = table;
  const prefix = new Float64Array(coordinates.length / 2);
  const variation = new Float64Array(featureRings.length - 1);
  for (let feature = 0; feature < variation.length; feature += 1) {
    let sizes = 0;
    for (
      let ring = featureRings[feature] as number;
      ring < (featureRings[feature + 1] as number);
      ring += 1
    ) {
      sizes += sumRing(table, form, ring, prefix);
    }
    variation[feature] = sizes;
  }
  return { form, prefix, variation };
}

/** Returns the integral of the whole ring. */
export function ringIntegral(table: EdgeTable, integrals: BoundaryIntegrals, ring: number): number {
  return integrals.prefix[(table.ringStarts[ring + 1] as number) - 1] as number;
}

/** Returns the sum of the integrals of the rings of a feature: its area, or the length of its boundary. */
export function featureIntegral(table: EdgeTable, integrals: BoundaryIntegrals, feature: number): number {
  const { featureRings } = table;
  let sum = 0;
  for (let ring = featureRings[feature] as number; ring < (featureRings[feature + 1] as number); ring += 1) {
    sum += ringIntegral(table, integrals, ring);
  }
  return sum;
}

/**
 * Returns the integral from the first vertex of its ring to a point on an edge; `known` is what the form knows of the
 * point, which the edge that it crosses asks too.
 */
export function integralTo(
  table: EdgeTable,
  integrals: BoundaryIntegrals,
  edge: number,
  x: number,
  y: number,
  known: number,
): number {
  const x0 = table.coordinates[2 * edge] as number;
  const y0 = table.coordinates[2 * edge + 1] as number;
  const { form, prefix } = integrals;
  return (prefix[edge] as number) + form.along(x0, y0, form.atVertex(y0), x, y, known);
}
