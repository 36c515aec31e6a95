import { likelyBand } from '../area-measurements.ts';
import { measuredOn } from '../area-steps.ts';
import { nameOf } from '../facts.ts';
import type { Facts } from '../facts.ts';
import type { StatedFigure } from '../figure.ts';
import type { CheckOf } from '../figure-check.ts';
import { notCheckable, reason } from '../finding.ts';
import type { Finding, JudgeContext } from '../judge-context.ts';
import type { Measurement, Reason } from '../judgement.ts';
import type { MeasureRequest } from '../measures.ts';
import { featuresAround, membersOfGroup, partsWithin } from '../parts-within.ts';
import type { PartWithin } from '../parts-within.ts';

type IntersectionCheck = CheckOf<'intersection'>;

/** Returns what must be measured: every drawn feature of the group, and its overlaps with the other layer. */
export function requireIntersection(check: IntersectionCheck, facts: Facts): readonly MeasureRequest[] {
  const a = membersOfGroup(check, facts);
  return [
    { job: 'areas', of: a },
    { job: 'overlaps', a, b: featuresAround(check, facts) },
  ];
}

/**
 * Returns whether the parts of a subject that are established at the date lie in the named features. One part outside
 * refutes the statement; parts within, while the whole has no boundary, only fail to refute it.
 */
export function judgeIntersection(
  check: IntersectionCheck,
  figure: StatedFigure,
  context: JudgeContext,
): Finding {
  const { facts, date } = context;
  if (date === null) return notCheckable(reason('count-undated'));
  const { known: parts, unknown } = partsWithin(check, context, date);
  const outside = parts
    .filter(({ within }) => within < check.containment)
    .sort((one, other) => one.within - other.within);
  const members = { layer: check.parts.layer, features: parts.map(({ id }) => id) };
  const evidence = {
    steps: [
      ...measuredOn(facts, [members, check.within]),
      ...outside.map((part) => reason('share-of-part', largestOutside(part))),
    ],
    measurements: parts.flatMap(shareMeasurements),
  };
  const names = check.within.features.map((id) => nameOf(facts, check.within.layer, id));
  const params = { names, unit: figure.stated.unit, count: outside.length, of: parts.length };
  const [worst] = outside;
  if (parts.length === 0 || (worst === undefined && unknown > 0)) {
    return notCheckable(reason('measure-unknown'), evidence);
  }
  if (worst === undefined) {
    const why = reason('within-named-areas', params);
    return { verdict: 'consistent', class: 'TX', reason: why, ...evidence };
  }
  if (!outside.some((part) => isOutsideBeyondBand(part, check, facts))) {
    const why = reason('outside-within-band', params);
    return { verdict: 'consistent', class: 'TX', reason: why, ...evidence };
  }
  const why = reason('outside-named-areas', { ...params, ...largestOutside(worst) });
  return { verdict: 'disagrees', class: 'T5', reason: why, ...evidence };
}

function isOutsideBeyondBand(part: PartWithin, check: IntersectionCheck, facts: Facts): boolean {
  const band = likelyBand(facts, [
    { layer: check.parts.layer, features: [part.id] },
    { layer: check.within.layer, features: check.within.features },
  ]);
  return (check.containment - part.within) * part.hectares > band;
}

/** Where most of what is outside of the named features lies. */
function largestOutside({ name, shares }: PartWithin): Reason['params'] {
  const largest = shares.find(({ isNamed }) => !isNamed);
  return { part: name, area: largest?.name ?? '', share: percent(largest?.share ?? 0) };
}

function shareMeasurements({ name, shares }: PartWithin): readonly Measurement[] {
  return shares.map((one) => ({
    method: 'intersection',
    value: percent(one.share),
    unit: '%',
    difference: null,
    differencePercent: null,
    of: `${name} × ${one.name}`,
  }));
}

function percent(share: number): number {
  return Number((100 * share).toFixed(2));
}
