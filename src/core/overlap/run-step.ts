import { featureIntegral } from '../crossings/boundary-integrals.ts';
import { measureCoverage, MOST_LAYERS } from '../crossings/coverage.ts';
import { contactOfPair, integralAroundOverlap } from '../crossings/pair-overlap.ts';
import { roundingBound } from '../crossings/rounding.ts';
import { measureArea } from '../geometry/area-method.ts';
import { prepareLayer } from './prepared-layer.ts';
import type { PreparedLayer } from './prepared-layer.ts';
import { measureZones } from './zone-areas.ts';
import type { BoundaryStep, BoundedArea, SharedArea, Step, StepValue } from './step.ts';

/** A step that measures areas. */
export type AreaStep = Exclude<Step, BoundaryStep>;

type StepOf<Name extends AreaStep['operation']> = Extract<AreaStep, { operation: Name }>;

function featureAreas({ edges, areas }: PreparedLayer): BoundedArea[] {
  return Array.from(areas.variation, (variation, feature) => ({
    area: featureIntegral(edges.table, areas, feature),
    noise: roundingBound(variation, 0),
  }));
}

function sharedAreas({ layers, method, pairs, needsPerimeters }: StepOf<'pairs'>): SharedArea[] {
  const [a, b = a] = layers.map((layer) => prepareLayer(layer, method));
  if (!a || !b) throw new Error('runStep: "pairs" needs one layer or two.');
  return pairs.map(([featureA, featureB]) => {
    const contact = contactOfPair(
      { edges: a.edges, feature: featureA },
      { edges: b.edges, feature: featureB },
    );
    const { value, noise } = integralAroundOverlap(contact, a.areas, b.areas);
    const isShared = needsPerimeters && value > noise;
    const perimeter = isShared ? integralAroundOverlap(contact, a.lengths(), b.lengths()).value : null;
    return { area: value, noise, perimeter };
  });
}

function coverage({ layers, method, tellsApart }: StepOf<'coverage'>): StepValue {
  const isOne = tellsApart === 'none';
  if (!isOne && layers.length > MOST_LAYERS) {
    throw new Error(
      `runStep: ${String(layers.length)} layers; "coverage" tells ${String(MOST_LAYERS)} apart.`,
    );
  }
  if (layers.length === 0) return { operation: 'coverage', areas: new Float64Array(2), noise: 0 };
  const parts = layers.map((layer, index) => {
    const { edges, areas } = prepareLayer(layer, method);
    return { edges, integrals: areas, layer: isOne ? 0 : index };
  });
  return { operation: 'coverage', ...measureCoverage(parts) };
}

/** Returns what a step finds out. It ends for every input; features that are not simple make its areas meaningless. */
export function runStep(step: AreaStep): StepValue {
  switch (step.operation) {
    case 'areas':
      return {
        operation: 'areas',
        areas: step.methods.map((method) => measureArea(step.geometry, method)),
      };
    case 'features':
      return {
        operation: 'features',
        features: featureAreas(prepareLayer(step.layers[0], step.method)),
      };
    case 'pairs':
      return { operation: 'pairs', pairs: sharedAreas(step) };
    case 'coverage':
      return coverage(step);
    case 'zones':
      return { operation: 'zones', zones: measureZones(step.layers, step.method, step.zones) };
  }
}
