import type { ArealLayer } from '../base/areal.ts';
import { runStep as runAreaStep } from '../overlap/run-step.ts';
import type { Step, StepValue } from '../overlap/step.ts';
import { boundaryOf } from './boundary.ts';
import type { Boundary } from './boundary.ts';
import { measureDisplacement } from './displacement.ts';
import { findNeighbours } from './neighbours.ts';
import { findOffset } from './offset.ts';

function twoBoundaries(layers: readonly ArealLayer[]): readonly [Boundary, Boundary] {
  const [mine, theirs] = layers;
  if (!mine || !theirs) throw new Error('runStep: a step on boundaries needs two layers.');
  return [boundaryOf(mine, mine.features), boundaryOf(theirs, theirs.features)];
}

/** Returns what a step finds out, of areas or of boundaries. It ends for every input. */
export function runStep(step: Step): StepValue {
  switch (step.operation) {
    case 'displacement':
      return measureDisplacement(...twoBoundaries(step.layers), step);
    case 'neighbours':
      return findNeighbours(...twoBoundaries(step.layers), step);
    case 'offset':
      return { operation: 'offset', offset: findOffset(...twoBoundaries(step.layers)) };
    default:
      return runAreaStep(step);
  }
}
