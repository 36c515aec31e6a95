import type { Hectares } from '../../base/units.ts';
import { likelyBand } from '../area-measurements.ts';
import { measuredOn } from '../area-steps.ts';
import { isOfficial } from '../area-subject.ts';
import { findLayer, nameOf, precisionOf } from '../facts.ts';
import type { Facts, Members } from '../facts.ts';
import type { StatedFigure } from '../figure.ts';
import type { CheckOf } from '../figure-check.ts';
import { notCheckable, reason } from '../finding.ts';
import type { Finding, JudgeContext } from '../judge-context.ts';
import type { Measurement, Reason } from '../judgement.ts';
import { areasOf } from '../measures.ts';
import type { MeasureRequest } from '../measures.ts';

interface Ranked {
  readonly id: string;
  readonly name: string;
  readonly hectares: Hectares;
}

/** Returns what must be measured: every feature of the group that has a boundary. */
export function requireAreaRank(check: CheckOf<'area-rank'>, facts: Facts): readonly MeasureRequest[] {
  return [{ job: 'areas', of: rivals(check, facts) }];
}

/**
 * Returns whether a feature has the stated rank by its area on the ellipsoid. The boundaries that decide are its own
 * and that of its nearest rival: where one of them is an outline the rank is at best consistent, and a rank within
 * their likely error bands is not decided.
 */
export function judgeAreaRank(
  check: CheckOf<'area-rank'>,
  figure: StatedFigure,
  context: JudgeContext,
): Finding {
  const { facts, measures } = context;
  const ranked = rank(check, facts, areasOf(measures, rivals(check, facts)) ?? []);
  const position = ranked.findIndex(({ id }) => id === check.feature);
  const own = ranked[position];
  if (!own) return notCheckable(reason('measure-unknown'));
  const nearest = nearestTo(own, ranked);
  const deciding = { layer: check.layer, features: [own.id, ...(nearest ? [nearest.id] : [])] };
  const margin = nearest ? Math.abs(own.hectares - nearest.hectares) : Infinity;
  const evidence = {
    steps: steps(check, facts, deciding, nearest),
    measurements: ranked.map((one) => toMeasurement(one)),
  };
  const params = { name: own.name, rank: position + 1, of: ranked.length };
  if (margin <= likelyBand(facts, [deciding]))
    return notCheckable(reason('rank-undecided', params), evidence);
  if (position + 1 !== figure.stated.value) {
    return { verdict: 'disagrees', class: 'T5', reason: reason('rank-disagrees', params), ...evidence };
  }
  const verdict = isOfficial(facts, [deciding]) ? 'agrees' : 'consistent';
  return { verdict, class: 'T0', reason: reason('rank-agrees', params), ...evidence };
}

function rivals(check: CheckOf<'area-rank'>, facts: Facts): Members {
  const features = groupOf(check, facts).filter((id) => precisionOf(facts, check.layer, id) !== 'none');
  return { layer: check.layer, features };
}

function groupOf({ layer, among }: CheckOf<'area-rank'>, facts: Facts): readonly string[] {
  const entries = findLayer(facts, layer)?.entry.features ?? [];
  return entries.filter(({ group }) => group === among).map(({ id }) => id);
}

function rank(
  check: CheckOf<'area-rank'>,
  facts: Facts,
  areas: NonNullable<ReturnType<typeof areasOf>>,
): readonly Ranked[] {
  return areas
    .flatMap(({ id, method, hectares }) => {
      if (method !== 'ellipsoidal' || hectares === null) return [];
      return [{ id, name: nameOf(facts, check.layer, id), hectares }];
    })
    .sort((one, other) => other.hectares - one.hectares);
}

function nearestTo(own: Ranked, ranked: readonly Ranked[]): Ranked | null {
  const others = ranked.filter(({ id }) => id !== own.id);
  const distance = (one: Ranked): number => Math.abs(one.hectares - own.hectares);
  return others.sort((one, other) => distance(one) - distance(other))[0] ?? null;
}

function steps(
  check: CheckOf<'area-rank'>,
  facts: Facts,
  deciding: Members,
  nearest: Ranked | null,
): readonly Reason[] {
  const undrawn = groupOf(check, facts).filter((id) => precisionOf(facts, check.layer, id) === 'none');
  const names = undrawn.map((id) => nameOf(facts, check.layer, id));
  return [
    ...measuredOn(facts, [deciding]),
    ...(nearest
      ? [reason('next-in-rank', { name: nearest.name, hectares: Number(nearest.hectares.toFixed(2)) })]
      : []),
    ...(names.length > 0 ? [reason('not-ranked', { names })] : []),
  ];
}

function toMeasurement({ name, hectares }: Ranked): Measurement {
  return {
    method: 'ellipsoidal',
    value: hectares,
    unit: 'ha',
    difference: null,
    differencePercent: null,
    of: name,
  };
}
