import { integrateBoundaries } from '../../src/core/crossings/boundary-integrals.ts';
import { planarAreaForm } from '../../src/core/crossings/edge-form.ts';
import { indexEdges } from '../../src/core/crossings/indexed-edges.ts';
import { contactOfPair, integralAroundOverlap } from '../../src/core/crossings/pair-overlap.ts';
import type { BoundedSum } from '../../src/core/crossings/pair-overlap.ts';
import { featureOfRing } from './grid-polygons.ts';
import type { OpenRing } from './strip-oracle.ts';

/** Returns the planar area that two rings share, by the engine, with the bound of its rounding error. */
export function overlapByCrossings(ringA: OpenRing, ringB: OpenRing): BoundedSum {
  const edges = indexEdges([featureOfRing(ringA, 'a'), featureOfRing(ringB, 'b')]);
  const integrals = integrateBoundaries(edges.table, planarAreaForm);
  const contact = contactOfPair({ edges, feature: 0 }, { edges, feature: 1 });
  return integralAroundOverlap(contact, integrals, integrals);
}
