import type { ArealLayer } from '../base/areal.ts';
import type { Issue, Outcome } from '../base/issue.ts';
import { metres, squareMetres, toHectares } from '../base/units.ts';
import type { Hectares } from '../base/units.ts';
import { methodsFor } from '../geometry/area-method.ts';
import type { AreaMethod } from '../geometry/area-method.ts';
import { boundsAround, boundsOf } from '../geometry/bounds.ts';
import type { OverlapIssueCode } from '../overlap/overlap-issue.ts';
import { planDifference } from '../overlap/plan-difference.ts';
import { planOverlaps } from '../overlap/plan-overlaps.ts';
import { valueAt } from '../overlap/step.ts';
import type { Plan, Rounds, Step, StepValue } from '../overlap/step.ts';
import type { BoundaryComparison, LayerOverlaps, MethodAreas, SharedAreas } from './comparison.ts';
import { displacementSteps, PARTS, readDisplacement } from './directed-displacement.ts';
import { neighbourSteps, readNeighbours } from './neighbour-stretches.ts';
import { readOffset } from './read-offset.ts';

/** What is compared with what. */
export interface ComparisonInput {
  readonly mine: ArealLayer;
  /** `null` where there is nothing of theirs but a stated area. */
  readonly theirs: ArealLayer | null;
  /** Metres within which boundaries count as the same; `null` for what both positional errors say. */
  readonly toleranceMetres: number | null;
  /** Layers that lie around: neighbours along the boundary, and overlaps. */
  readonly around: readonly ArealLayer[];
  /** Of the shared areas. */
  readonly method: AreaMethod;
}

type Trouble = Issue<OverlapIssueCode>[];

/** Metres within which a feature lies along a boundary where neither declares an error. */
const LEAST_NEARNESS = 1;

/** √(a² + b²), an error that nobody declared counting as none; `null` where neither is. */
function combined(a: number | null, b: number | null): number | null {
  return a === null && b === null ? null : Math.hypot(a ?? 0, b ?? 0);
}

/** The greatest error of a layer or of a feature of it. */
function errorOf({ features, positionalErrorMetres }: ArealLayer): number | null {
  const own = features.map((feature) => feature.positionalErrorMetres ?? positionalErrorMetres);
  const known = own.filter((error) => error !== null);
  return known.length === 0 ? positionalErrorMetres : Math.max(...known);
}

/** What is compared with is no neighbour of its own. */
function withoutTheirs(layer: ArealLayer, theirs: ArealLayer | null): ArealLayer {
  if (theirs?.id !== layer.id) return layer;
  const ids = new Set(theirs.features.map(({ id }) => id));
  return { ...layer, features: layer.features.filter(({ id }) => !ids.has(id)) };
}

function middleOf({ features }: ArealLayer): readonly [lon: number, lat: number] {
  const box = boundsAround(features.flatMap(({ geometry }) => boundsOf(geometry) ?? []));
  return box === null ? [Number.NaN, Number.NaN] : [(box.west + box.east) / 2, (box.south + box.north) / 2];
}

function areaSteps(layer: ArealLayer, methods: readonly AreaMethod[]): readonly Step[] {
  return layer.features.map(({ geometry }): Step => ({ operation: 'areas', geometry, methods }));
}

function sumAt(values: readonly StepValue[], offset: number, count: number, method: number): Hectares | null {
  let sum = 0;
  for (let index = 0; index < count; index += 1) {
    sum += valueAt(values, offset + index, 'areas').areas[method] ?? Number.NaN;
  }
  return count > 0 && Number.isFinite(sum) ? toHectares(squareMetres(sum)) : null;
}

function* areaRounds(mine: ArealLayer, theirs: ArealLayer | null): Rounds<readonly MethodAreas[]> {
  const [largest] = mine.features;
  const methods = largest ? methodsFor(largest.geometry) : [];
  const own = areaSteps(mine, methods);
  const others = theirs ? areaSteps(theirs, methods) : [];
  const values = yield [...own, ...others];
  return methods.map((method, index): MethodAreas => ({
    method,
    mine: sumAt(values, 0, own.length, index),
    theirs: sumAt(values, own.length, others.length, index),
  }));
}

function* sharedRounds(
  mine: ArealLayer,
  theirs: ArealLayer,
  method: AreaMethod,
  trouble: Trouble,
): Rounds<SharedAreas> {
  const overlaps = yield* planOverlaps(mine, theirs, method).rounds();
  const difference = yield* planDifference(mine, theirs, method).rounds();
  trouble.push(...overlaps.issues);
  return {
    overlap: overlaps.value?.account.overlap ?? null,
    onlyMine: difference.value?.hectares ?? null,
    onlyTheirs: difference.value?.reverse ?? null,
    symmetric: difference.value?.symmetric ?? null,
  };
}

function* displacementRounds(mine: ArealLayer, theirs: ArealLayer, tolerance: number | null) {
  const there = displacementSteps(mine, theirs, tolerance ?? 0);
  const back = displacementSteps(theirs, mine, tolerance ?? 0);
  const offset: Step = { operation: 'offset', layers: [mine, theirs] };
  const values: readonly StepValue[] = yield [...there, ...back, offset];
  return {
    mineToTheirs: readDisplacement(values, 0, tolerance !== null),
    theirsToMine: readDisplacement(values, PARTS, tolerance !== null),
    offset: readOffset(valueAt(values, 2 * PARTS, 'offset').offset, middleOf(mine)),
  };
}

function* aroundRounds(
  { mine, around, toleranceMetres, method }: ComparisonInput,
  trouble: Trouble,
): Rounds<Pick<BoundaryComparison, 'neighbours' | 'overlaps'>> {
  const steps = around.flatMap((layer) => {
    const error = combined(errorOf(mine), errorOf(layer));
    return neighbourSteps(mine, layer, Math.max(toleranceMetres ?? error ?? 0, LEAST_NEARNESS));
  });
  const values = yield steps;
  const neighbours = around.flatMap((layer, index) => readNeighbours(values, index * PARTS, mine, layer));
  const overlaps: LayerOverlaps[] = [];
  for (const layer of around) {
    const { value, issues } = yield* planOverlaps(mine, layer, method).rounds();
    trouble.push(...issues);
    overlaps.push({ layerId: layer.id, pairs: value?.pairs ?? [] });
  }
  return { neighbours, overlaps };
}

function* comparisonRounds(input: ComparisonInput): Rounds<Outcome<BoundaryComparison, OverlapIssueCode>> {
  const { mine, theirs, method } = input;
  const trouble: Trouble = [];
  const areas = yield* areaRounds(mine, theirs);
  const shared = theirs && (yield* sharedRounds(mine, theirs, method, trouble));
  const tolerance = theirs && (input.toleranceMetres ?? combined(errorOf(mine), errorOf(theirs)));
  const moved = theirs && (yield* displacementRounds(mine, theirs, tolerance));
  const { neighbours, overlaps } = yield* aroundRounds(input, trouble);
  const value = {
    areas,
    shared,
    tolerance: tolerance === null ? null : metres(tolerance),
    mineToTheirs: moved?.mineToTheirs ?? null,
    theirsToMine: moved?.theirsToMine ?? null,
    offset: moved?.offset ?? null,
    neighbours,
    overlaps,
  };
  return { value, issues: trouble };
}

/**
 * Returns the plan that compares my boundary with theirs: areas by every method, what both share, how far they are
 * apart both ways, a constant offset where there is one; and with the layers around: neighbours and overlaps, without what is compared with. Several
 * features are taken together, with every boundary between them. Features are presumed simple; one without a finite
 * area is left out of the shared areas with an issue.
 */
export function planComparison(given: ComparisonInput): Plan<Outcome<BoundaryComparison, OverlapIssueCode>> {
  const { mine, theirs, method } = given;
  const around = given.around.map((layer) => withoutTheirs(layer, theirs));
  const input = { ...given, around };
  const others = theirs ? [theirs] : [];
  const areas = mine.features.length + (theirs?.features.length ?? 0);
  const overlaps = [...others, ...around].reduce(
    (sum, layer) => sum + planOverlaps(mine, layer, method).steps,
    0,
  );
  const displacement = theirs ? 2 * PARTS + 1 + planDifference(mine, theirs, method).steps : 0;
  return {
    steps: areas + overlaps + displacement + PARTS * around.length,
    rounds: () => comparisonRounds(input),
  };
}
