import { statusAt } from '../../catalogue/status-at.ts';
import { likelyBand } from '../area-measurements.ts';
import { measuredOn } from '../area-steps.ts';
import { arealLayerOf, findLayer, nameOf, precisionOf } from '../facts.ts';
import type { Facts, Members } from '../facts.ts';
import type { CheckOf } from '../figure-check.ts';
import { nameList, notCheckable, reason } from '../finding.ts';
import type { Finding, JudgeContext } from '../judge-context.ts';
import type { Measurement, Reason } from '../judgement.ts';
import { areasOf, overlapsOf } from '../measures.ts';
import type { MeasureRequest } from '../measures.ts';
import type { OverlapResult } from '../../overlap/results.ts';

type IntersectionCheck = CheckOf<'intersection'>;

/** A part of the subject with what lies in each feature of the other layer. */
interface Part {
  readonly id: string;
  readonly name: string;
  readonly hectares: number;
  /** Fraction of 0 to 1 that lies in the named features. */
  readonly within: number;
  readonly shares: readonly { readonly name: string; readonly share: number }[];
}

/** Returns what must be measured: every drawn feature of the group, and its overlaps with the whole other layer. */
export function requireIntersection(check: IntersectionCheck, facts: Facts): readonly MeasureRequest[] {
  const a = drawnOf(check, facts);
  return [
    { job: 'areas', of: a },
    { job: 'overlaps', a, b: areasAround(check, facts) },
  ];
}

/**
 * Returns whether the parts of a subject that are established at the date lie in the named features. One part outside
 * refutes the statement; parts within, while the whole has no boundary, only fail to refute it.
 */
export function judgeIntersection(check: IntersectionCheck, context: JudgeContext): Finding {
  const { facts, date } = context;
  if (date === null) return notCheckable(reason('count-undated'));
  const parts = partsAt(check, context, date);
  if (parts === null || parts.length === 0) return notCheckable(reason('measure-unknown'));
  const outside = parts
    .filter(({ within }) => within < check.containment)
    .sort((one, other) => one.within - other.within);
  const members = { layer: check.parts.layer, features: parts.map(({ id }) => id) };
  const evidence = {
    steps: [...measuredOn(facts, [members, check.within]), ...outside.map(shareStep)],
    measurements: parts.flatMap(shareMeasurements),
  };
  const names = check.within.features.map((id) => nameOf(facts, check.within.layer, id));
  const params = { names: nameList(names), count: outside.length, of: parts.length };
  if (outside.length === 0) {
    const why = reason('within-named-areas', params);
    return { verdict: 'consistent', class: 'TX', reason: why, ...evidence };
  }
  if (!outside.some((part) => isOutsideBeyondBand(part, check, facts))) {
    const why = reason('outside-within-band', params);
    return { verdict: 'consistent', class: 'TX', reason: why, ...evidence };
  }
  return { verdict: 'disagrees', class: 'T5', reason: reason('outside-named-areas', params), ...evidence };
}

function drawnOf({ parts: { layer, group } }: IntersectionCheck, facts: Facts): Members {
  const entries = (findLayer(facts, layer)?.entry.features ?? []).filter(
    (feature) => feature.group === group,
  );
  const features = entries.map(({ id }) => id).filter((id) => precisionOf(facts, layer, id) !== 'none');
  return { layer, features };
}

function areasAround({ within: { layer } }: IntersectionCheck, facts: Facts): Members {
  return { layer, features: arealLayerOf(facts, layer, 'all').features.map(({ id }) => id) };
}

function partsAt(check: IntersectionCheck, context: JudgeContext, date: string): readonly Part[] | null {
  const { facts, measures } = context;
  const drawn = drawnOf(check, facts);
  const overlaps = overlapsOf(measures, drawn, areasAround(check, facts));
  const areas = areasOf(measures, drawn);
  if (overlaps === null || areas === null) return null;
  return areas.flatMap(({ id, method, hectares }) => {
    if (method !== 'ellipsoidal' || hectares === null) return [];
    const entry = findLayer(facts, drawn.layer)?.entry.features.find((feature) => feature.id === id);
    if (!entry || statusAt(entry, date) !== 'established') return [];
    return toPart(check, facts, { id, name: entry.name, hectares }, overlaps) ?? [];
  });
}

/** `null` where an overlap of the part is unknown. */
function toPart(
  check: IntersectionCheck,
  facts: Facts,
  part: Pick<Part, 'id' | 'name' | 'hectares'>,
  overlaps: OverlapResult,
): Part | null {
  const pairs = overlaps.pairs.filter(({ aId }) => aId === part.id);
  if (pairs.some(({ overlap }) => overlap === null)) return null;
  const shares = pairs
    .map(({ bId, overlap }) => ({ id: bId, share: (overlap ?? 0) / part.hectares }))
    .sort((one, other) => other.share - one.share);
  const within = shares
    .filter(({ id }) => check.within.features.includes(id))
    .reduce((sum, { share }) => sum + share, 0);
  const named = shares.map(({ id, share }) => ({ name: nameOf(facts, check.within.layer, id), share }));
  return { ...part, within, shares: named };
}

function isOutsideBeyondBand(part: Part, check: IntersectionCheck, facts: Facts): boolean {
  const band = likelyBand(facts, [
    { layer: check.parts.layer, features: [part.id] },
    { layer: check.within.layer, features: check.within.features },
  ]);
  return (check.containment - part.within) * part.hectares > band;
}

function shareStep({ name, shares }: Part): Reason {
  const [largest] = shares;
  return reason('share-of-part', {
    part: name,
    area: largest?.name ?? '',
    share: percent(largest?.share ?? 0),
  });
}

function shareMeasurements({ name, shares }: Part): readonly Measurement[] {
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
