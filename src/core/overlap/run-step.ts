import type { ArealGeometry } from '../base/areal.ts';
import { metres, squareMetres } from '../base/units.ts';
import { measureArea } from '../geometry/area-method.ts';
import { ellipsoidalPerimeter } from '../geometry/ellipsoidal-length.ts';
import { coordinateStepOf, overlayNoise } from './numerical-noise.ts';
import { snapToGrid } from './snap-to-grid.ts';
import type { Step, StepResult, StepValue } from './step.ts';
import { differenceOf, intersectionOf, unionOf } from './turf-geometry.ts';

/** Degrees; on the ground 0.1, 0.4, 1.6 and 6.5 micrometres. */
const GRID_STEPS = [2 ** -40, 2 ** -38, 2 ** -36, 2 ** -34];

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

/**
 * Returns what a step finds out. It throws where the overlay library throws, and on some input it never returns.
 *
 * @param coordinateStep degrees by which a coordinate may be off, for the noise of the result
 */
function runStep(step: Step, coordinateStep: number): StepValue {
  if (step.operation === 'areas') {
    return { areas: areasOf(geometryAt(step, 0), step), perimeter: null, noise: null, geometry: null };
  }
  const result = overlay(step);
  const areas = areasOf(result, step);
  if (!result) return { areas, perimeter: metres(0), noise: squareMetres(0), geometry: null };
  const perimeter = ellipsoidalPerimeter(result);
  const noise = overlayNoise(result, perimeter, coordinateStep);
  const keeps = step.operation === 'union' || step.operation === 'difference';
  return { areas, perimeter, noise, geometry: keeps ? result : null };
}

/**
 * Returns what a step finds out, or that it failed and with which message. Where the overlay throws it is tried again
 * on grids from a tenth of a micrometre up, and the result carries the greater noise of that.
 */
export function attemptStep(step: Step): StepResult {
  try {
    return { status: 'done', value: runStep(step, coordinateStepOf(step.geometries)) };
  } catch (error) {
    const value = firstOnGrid(step);
    const reason = error instanceof Error ? error.message : String(error);
    return value ? { status: 'done', value } : { status: 'failed', reason };
  }
}

/** What the step finds out on the finest grid on which it does not throw. */
function firstOnGrid(step: Step): StepValue | null {
  for (const gridStep of GRID_STEPS) {
    try {
      const geometries = step.geometries.map((geometry) => snapToGrid(geometry, gridStep));
      return runStep({ ...step, geometries }, gridStep);
    } catch {
      continue;
    }
  }
  return null;
}
