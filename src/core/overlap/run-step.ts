import type { ArealGeometry } from '../base/areal.ts';
import { metres, squareMetres } from '../base/units.ts';
import { measureArea } from '../geometry/area-method.ts';
import { ellipsoidalPerimeter } from '../geometry/ellipsoidal-length.ts';
import { overlayNoise } from './numerical-noise.ts';
import type { Step, StepResult, StepValue } from './step.ts';
import { differenceOf, intersectionOf, unionOf } from './turf-geometry.ts';

function areasOf(geometry: ArealGeometry | null, step: Step) {
  return step.methods.map((method) => (geometry ? measureArea(geometry, method) : squareMetres(0)));
}

function geometryAt(step: Step, index: number): ArealGeometry {
  const geometry = step.geometries[index];
  if (!geometry) throw new Error(`runStep: "${step.operation}" lacks geometry ${String(index)}.`);
  return geometry;
}

function overlay(step: Step): ArealGeometry | null {
  const first = geometryAt(step, 0);
  if (step.operation === 'measure') return first;
  const second = geometryAt(step, 1);
  if (step.operation === 'intersection') return intersectionOf(first, second);
  return step.operation === 'union' ? unionOf(first, second) : differenceOf(first, second);
}

/** Returns what a step finds out. It throws where the overlay library throws, and on some input it never returns. */
export function runStep(step: Step): StepValue {
  if (step.operation === 'areas') {
    return { areas: areasOf(geometryAt(step, 0), step), perimeter: null, noise: null, geometry: null };
  }
  const result = overlay(step);
  const areas = areasOf(result, step);
  if (!result) return { areas, perimeter: metres(0), noise: squareMetres(0), geometry: null };
  const perimeter = ellipsoidalPerimeter(result);
  const noise = overlayNoise(result, perimeter, step.geometries);
  const keeps = step.operation === 'union' || step.operation === 'difference';
  return { areas, perimeter, noise, geometry: keeps ? result : null };
}

/** Returns what a step finds out, or that it failed and with which message. */
export function attemptStep(step: Step): StepResult {
  try {
    return { status: 'done', value: runStep(step) };
  } catch (error) {
    return { status: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
