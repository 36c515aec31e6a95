import { polygonsOf } from '../../../src/core/base/areal.ts';
import type { ArealLayer } from '../../../src/core/base/areal.ts';
import { integrateBoundaries } from '../../../src/core/crossings/boundary-integrals.ts';
import { measureCoverage } from '../../../src/core/crossings/coverage.ts';
import { planarAreaForm } from '../../../src/core/crossings/edge-form.ts';
import { indexEdges } from '../../../src/core/crossings/indexed-edges.ts';
import { contactOfPair, integralAroundOverlap } from '../../../src/core/crossings/pair-overlap.ts';
import type { IndexPair } from '../../../src/core/overlap/touching-boxes.ts';
import type { Question } from './contender.ts';
import { candidatesOf, layerOf } from './mosaico.ts';

/** How much there is to do, and the planar area that all contenders are held to. */
export interface Reference {
  readonly vertices: number;
  readonly candidates: number;
  /** Pairs that share more than noise. */
  readonly pairs: number;
  readonly crossings: number;
  readonly squareDegrees: number;
}

function measured(layer: ArealLayer) {
  const edges = indexEdges(layer.features);
  return { edges, integrals: integrateBoundaries(edges.table, planarAreaForm) };
}

/** Returns a function that measures what two features share, in square degrees, and counts their crossings. */
export function planarOverlaps(layers: readonly [ArealLayer, ArealLayer]) {
  const [a, b] = [measured(layers[0]), measured(layers[1])];
  return ([featureA, featureB]: IndexPair) => {
    const contact = contactOfPair(
      { edges: a.edges, feature: featureA },
      { edges: b.edges, feature: featureB },
    );
    const { value, noise } = integralAroundOverlap(contact, a.integrals, b.integrals);
    return { area: value > noise ? value : 0, crossings: contact.crossings.length / 3 };
  };
}

function countVertices(layers: readonly ArealLayer[]): number {
  const rings = layers.flatMap(({ features }) =>
    features.flatMap(({ geometry }) => polygonsOf(geometry).flat()),
  );
  return rings.reduce((sum, ring) => sum + ring.length, 0);
}

/** Returns what the contenders are held to. Not timed. */
export function referenceOf({ a, b }: Question): Reference {
  const first = layerOf('A', a);
  if (!b) {
    const { areas } = measureCoverage([{ ...measured(first), layer: 0 }]);
    const vertices = countVertices([first]);
    return { vertices, candidates: 0, pairs: 0, crossings: 0, squareDegrees: areas[1] ?? Number.NaN };
  }
  const layers = [first, layerOf('B', b)] as const;
  const overlapOf = planarOverlaps(layers);
  const candidates = candidatesOf(layers);
  let [pairs, crossings, squareDegrees] = [0, 0, 0];
  for (const pair of candidates) {
    const found = overlapOf(pair);
    pairs += found.area > 0 ? 1 : 0;
    crossings += found.crossings;
    squareDegrees += found.area;
  }
  const vertices = countVertices(layers);
  return { vertices, candidates: candidates.length, pairs, crossings, squareDegrees };
}
