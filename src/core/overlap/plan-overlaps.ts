import type { ArealLayer } from '../base/areal.ts';
import type { Outcome } from '../base/issue.ts';
import type { AreaMethod } from '../geometry/area-method.ts';
import { closeAccount } from './account.ts';
import type { LayerCover } from './account.ts';
import { dissolve, pieceOf } from './dissolve.ts';
import type { Dissolved } from './dissolve.ts';
import { measurePairs } from './measure-pairs.ts';
import type { Candidate } from './measure-pairs.ts';
import { measureLayers } from './measured-feature.ts';
import type { MeasuredFeature } from './measured-feature.ts';
import type { OverlapIssue, OverlapIssueCode } from './overlap-issue.ts';
import type { OverlapResult } from './results.ts';
import type { Plan, Rounds } from './step.ts';
import { contactCount, measureAndUniteCount } from './step-count.ts';
import { touchingBoxes, touchingEachOther } from './touching-boxes.ts';

type Features = readonly MeasuredFeature[];

function candidatesOf(a: Features, b: Features | null): Candidate[] {
  const boxesA = a.map(({ box }) => box);
  const contacts = b
    ? touchingBoxes(
        boxesA,
        b.map(({ box }) => box),
      )
    : touchingEachOther(boxesA);
  return contacts.flatMap(([indexA, indexB]) => {
    const [featureA, featureB] = [a[indexA], (b ?? a)[indexB]];
    return featureA && featureB ? [{ a: featureA, b: featureB }] : [];
  });
}

/** Dissolves each layer, and then two of them together: the net of both comes out beside the net of each. */
function* dissolveLayers(
  layers: readonly Features[],
  method: AreaMethod,
): Rounds<{ nets: readonly Dissolved[]; net: Dissolved; issues: readonly OverlapIssue[] }> {
  const nets: Dissolved[] = [];
  for (const features of layers) nets.push(yield* dissolve(features.map(pieceOf), method));
  const [only] = nets;
  if (only && nets.length === 1) return { nets, net: only, issues: only.issues };
  const together = yield* dissolve(
    nets.flatMap(({ pieces }) => pieces),
    method,
  );
  const isComplete = together.isComplete && nets.every((net) => net.isComplete);
  const issues = [...nets, together].flatMap((dissolved) => dissolved.issues);
  return { nets, net: { ...together, isComplete }, issues };
}

function* overlapRounds(
  a: ArealLayer,
  b: ArealLayer | null,
  method: AreaMethod,
): Rounds<Outcome<OverlapResult, OverlapIssueCode>> {
  const inputs = b ? [a, b] : [a];
  const { layers, issues: left } = yield* measureLayers(inputs, method);
  const [featuresA = [], featuresB = null] = layers;
  const errorMetres = (a.positionalErrorMetres ?? 0) + ((b ?? a).positionalErrorMetres ?? 0);
  const measured = yield* measurePairs(candidatesOf(featuresA, featuresB), errorMetres, method);
  const { nets, net, issues: lost } = yield* dissolveLayers(layers, method);
  const covers = nets.map((own, index): LayerCover => ({
    layerId: inputs[index]?.id ?? '',
    features: layers[index] ?? [],
    net: own,
  }));
  const { account, issues: notices } = closeAccount({ covers, pairs: measured.pairs, net });
  return {
    value: { pairs: measured.pairs.map(({ pair }) => pair), account },
    issues: [...left, ...measured.issues, ...lost, ...notices],
  };
}

/**
 * Returns the plan that finds all overlapping pairs of A and B, or of A with itself where `b` is `null` (each pair
 * once), ordered by position in A and in B, and closes their account. Features are presumed simple; one without a
 * finite area is left out with an issue.
 */
export function planOverlaps(
  a: ArealLayer,
  b: ArealLayer | null,
  method: AreaMethod,
): Plan<Outcome<OverlapResult, OverlapIssueCode>> {
  const steps = contactCount(a, b) + measureAndUniteCount(b ? [a, b] : [a]);
  return { steps, rounds: () => overlapRounds(a, b, method) };
}
