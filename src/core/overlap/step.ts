import type { ArealGeometry, ArealLayer } from '../base/areal.ts';
import type { Coverage } from '../crossings/coverage.ts';
import type { AreaMethod } from '../geometry/area-method.ts';
import type { IndexPair } from './touching-boxes.ts';

/**
 * The smallest piece of work: plain data, so that any thread can do it and all answer the same. The layers of a step are
 * those of its job, so that a thread that does several steps of a job needs each layer once.
 */
export type Step =
  | { readonly operation: 'areas'; readonly geometry: ArealGeometry; readonly methods: readonly AreaMethod[] }
  | { readonly operation: 'features'; readonly layers: readonly [ArealLayer]; readonly method: AreaMethod }
  | {
      readonly operation: 'pairs';
      /** A and B; one layer where it is laid over itself. */
      readonly layers: readonly ArealLayer[];
      readonly method: AreaMethod;
      readonly pairs: readonly IndexPair[];
      /** Perimeters cost an integration of their own and serve only to tell borders. */
      readonly needsPerimeters: boolean;
    }
  | {
      readonly operation: 'coverage';
      readonly layers: readonly ArealLayer[];
      readonly method: AreaMethod;
      /** `each` tells up to nine layers apart; `none` takes all as one. */
      readonly tellsApart: 'each' | 'none';
    }
  | {
      readonly operation: 'zones';
      /** Up to eight layers that are told apart, and after them the layer of the zones. */
      readonly layers: readonly ArealLayer[];
      readonly method: AreaMethod;
      /** Positions of the zones that this step measures. */
      readonly zones: readonly number[];
    }
  | BoundaryStep;

/** A piece of work on how far boundaries are apart. Edges are those of the boundaries of the first layer. */
export type BoundaryStep =
  | ({ readonly operation: 'displacement'; readonly toleranceMetres: number } & EdgesOfLayer)
  | ({ readonly operation: 'neighbours'; readonly toleranceMetres: number } & EdgesOfLayer)
  | { readonly operation: 'offset'; readonly layers: readonly ArealLayer[] };

interface EdgesOfLayer {
  /** The one whose boundaries are followed, and the one to whose boundaries distances are measured. */
  readonly layers: readonly ArealLayer[];
  /** First edge of the step, and the one after its last. */
  readonly first: number;
  readonly end: number;
  /** Boundaries are looked at in pieces no longer than this. */
  readonly spacingMetres: number;
}

/** An area with a bound of its rounding error, in square metres of the method. */
export interface BoundedArea {
  readonly area: number;
  readonly noise: number;
}

/** What two features share; the perimeter in metres, or `null` where the step did not ask. */
export interface SharedArea extends BoundedArea {
  readonly perimeter: number | null;
}

/** A place of one boundary that is far from the other. Longitudes and latitudes in degrees. */
export interface FarPlace {
  readonly metres: number;
  /** No place is farther than `metres` and this together. */
  readonly slackMetres: number;
  readonly from: readonly [lon: number, lat: number];
  /** The nearest place of the other boundary. */
  readonly to: readonly [lon: number, lat: number];
}

/** A stretch of a boundary along which a feature of another layer lies. */
export interface SharedStretch {
  /** Position of the feature in its layer. */
  readonly feature: number;
  /** `along`: within the tolerance of its boundary; `through`: deeper inside of it. */
  readonly relation: 'along' | 'through';
  /** Where it begins and ends: the number of the edge and the share of it, 7.25 being a quarter along edge 7. */
  readonly begin: number;
  readonly end: number;
  readonly metres: number;
}

/** What the steps find out. */
export type StepValue =
  | { readonly operation: 'areas'; readonly areas: readonly number[] }
  | { readonly operation: 'features'; readonly features: readonly BoundedArea[] }
  | { readonly operation: 'pairs'; readonly pairs: readonly SharedArea[] }
  | {
      readonly operation: 'coverage';
      /** For each combination of layers told apart, layer i being bit i of the index, the area in these and no other. */
      readonly areas: Float64Array;
      readonly noise: number;
    }
  | {
      readonly operation: 'zones';
      /** For each zone of the step the combinations inside it; index 0 is what no layer covers of it. */
      readonly zones: readonly Coverage[];
    }
  | {
      readonly operation: 'displacement';
      /** Metres of boundary, the distances to the other summed along it in m², and what lies within the tolerance. */
      readonly length: number;
      readonly moment: number;
      readonly within: number;
      readonly farthest: FarPlace | null;
    }
  | { readonly operation: 'neighbours'; readonly stretches: readonly SharedStretch[] }
  | {
      readonly operation: 'offset';
      /** Metres to the east and to the north by which the first boundary fits the second best; mean distances, of both ways, in metres. */
      readonly offset: {
        readonly east: number;
        readonly north: number;
        readonly before: number;
        readonly after: number;
      } | null;
    };

type Operation = StepValue['operation'];

/**
 * A job as steps. `rounds` yields steps that do not depend on each other, is sent their values in the same order, and
 * returns the result of the job. `steps` is how many there are in all: for progress.
 */
export interface Plan<Result> {
  readonly steps: number;
  readonly rounds: () => Rounds<Result>;
}

export type Rounds<Result> = Generator<readonly Step[], Result, readonly StepValue[]>;

/** Returns the value of the step at a position of its round. Throws where whoever ran the round answered otherwise. */
export function valueAt<Name extends Operation>(
  values: readonly StepValue[],
  position: number,
  operation: Name,
): Extract<StepValue, { operation: Name }> {
  const value = values[position];
  if (value?.operation !== operation) {
    throw new Error(
      `valueAt: step ${String(position)} should answer "${operation}", not "${value?.operation}".`,
    );
  }
  return value as Extract<StepValue, { operation: Name }>;
}
