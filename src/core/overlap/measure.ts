import { metres, squareMetres } from '../base/units.ts';
import type { Metres, SquareMetres } from '../base/units.ts';
import type { AreaMethod } from '../geometry/area-method.ts';
import type { Step, StepValue } from './step.ts';

/**
 * A geometry or several, measured. `area` goes by the method that was asked for and is what gets reported; what has to
 * be decided (noise, border, does the account close) is decided on the ellipsoid.
 */
export interface Measure {
  readonly area: SquareMetres;
  readonly ellipsoidal: SquareMetres;
  readonly perimeter: Metres;
  /** How far `ellipsoidal` can be off by rounding alone. */
  readonly noise: SquareMetres;
}

/** Returns the step that does an operation on geometries and measures what comes out as {@link measureOf} reads it. */
export function measuringStep(
  operation: Exclude<Step['operation'], 'areas'>,
  geometries: Step['geometries'],
  method: AreaMethod,
): Step {
  return { operation, geometries, methods: [method, 'ellipsoidal'] };
}

/** Returns the measure in the answer to a {@link measuringStep}. */
export function measureOf(value: StepValue): Measure {
  const [area, ellipsoidal] = value.areas;
  const { perimeter, noise } = value;
  if (area === undefined || ellipsoidal === undefined || perimeter === null || noise === null) {
    throw new Error('measureOf: the step did not measure; build it with measuringStep.');
  }
  return { area, ellipsoidal, perimeter, noise };
}

/** Returns the sums of measures, added in the order given; each addition may round by ε of the sum. */
export function sumOf(measures: readonly Measure[]): Measure {
  const add = (key: keyof Measure) => measures.reduce((sum, measure) => sum + measure[key], 0);
  return {
    area: squareMetres(add('area')),
    ellipsoidal: squareMetres(add('ellipsoidal')),
    perimeter: metres(add('perimeter')),
    noise: squareMetres(add('noise') + measures.length * Number.EPSILON * add('ellipsoidal')),
  };
}
