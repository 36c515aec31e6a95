import { instrumentAreas, sumsByMethod } from './area-measurements.ts';
import type { MethodSum } from './area-measurements.ts';
import { entriesOf, establishedBeside, isOfficial, legalHectares } from './area-subject.ts';
import { isLegalAreaReproduced } from './area-tolerance.ts';
import { findLayer, positionalErrorOf } from './facts.ts';
import type { Facts, Members } from './facts.ts';
import type { StatedFigure } from './figure.ts';
import { reason } from './finding.ts';
import type { JudgeContext } from './judge-context.ts';
import type { Reason } from './judgement.ts';
import { overlapsOf } from './measures.ts';
import { roundsTo } from './precision-of-statement.ts';
import type { StatementPrecision } from './precision-of-statement.ts';

/**
 * Returns the steps of an area's reasoning: what the wording allows, what was measured on, what overlaps, whether the
 * legal areas are reproduced, what the methods say, and what else is established at the date.
 */
export function areaSteps(
  figure: StatedFigure,
  stated: StatementPrecision,
  drawn: readonly Members[],
  context: JudgeContext,
): readonly Reason[] {
  const low = stated.value - stated.halfUnit;
  const high = stated.value + stated.halfUnit;
  return [
    reason('statement-precision', { text: figure.stated.text, low, high }),
    ...measuredOn(context.facts, drawn),
    ...overlapSteps(drawn, context),
    ...reproducedSteps(drawn, context),
    ...methodSteps(stated, drawn, context),
    ...establishedSteps(drawn, context),
  ];
}

/** Returns on which boundaries the features of each layer were measured. */
export function measuredOn(facts: Facts, drawn: readonly Members[]): readonly Reason[] {
  return drawn.flatMap((members) => {
    const entry = findLayer(facts, members.layer)?.entry;
    if (!entry) return [];
    const source = { authority: entry.authority, vintage: entry.vintage };
    if (isOfficial(facts, [members])) return [reason('measured-on-official', source)];
    const errors = members.features.map((feature) => positionalErrorOf(facts, members.layer, feature) ?? 0);
    return [reason('measured-on-outline', { ...source, metres: Math.max(...errors) })];
  });
}

function overlapSteps(drawn: readonly Members[], { measures }: JudgeContext): readonly Reason[] {
  return drawn.flatMap((members) => {
    if (members.features.length < 2) return [];
    const overlaps = overlapsOf(measures, members, null);
    const total = overlaps?.account.overlap ?? null;
    if (overlaps === null || total === null) return [];
    const conflict = overlaps.pairs.reduce(
      (sum, pair) => sum + (pair.class === 'overlap' ? (pair.overlap ?? 0) : 0),
      0,
    );
    return [
      reason('parts-overlap', { total: Number(total.toFixed(4)), conflict: Number(conflict.toFixed(4)) }),
    ];
  });
}

function reproducedSteps(drawn: readonly Members[], { facts, measures }: JudgeContext): readonly Reason[] {
  if (!isOfficial(facts, drawn)) return [];
  const areas = instrumentAreas(facts, measures, drawn);
  if (areas.length === 0) return [];
  const reproduced = areas.filter(({ planar, legal }) =>
    isLegalAreaReproduced(planar, legal, facts.tolerances),
  );
  return [reason('legal-areas-reproduced', { count: reproduced.length, of: areas.length })];
}

/** A rounded statement fits several methods, so that none of them can be named as its own. */
function methodSteps(
  stated: StatementPrecision,
  drawn: readonly Members[],
  { facts, measures }: JudgeContext,
): readonly Reason[] {
  const sums = sumsByMethod(measures, drawn);
  if (stated.significantDigits < facts.tolerances.T4.fewerSignificantDigitsThan) {
    const fitting = sums.filter((sum) => roundsTo(sum.hectares, stated));
    return [reason('methods-round', { count: fitting.length, of: sums.length })];
  }
  const distance = (sum: MethodSum): number => Math.abs(sum.hectares - stated.value);
  const [nearest] = [...sums].sort((one, other) => distance(one) - distance(other));
  if (!nearest) return [];
  return [
    reason('nearest-method', { method: nearest.method, hectares: Number(nearest.hectares.toFixed(2)) }),
  ];
}

function establishedSteps(drawn: readonly Members[], { facts, date }: JudgeContext): readonly Reason[] {
  if (date === null) return [];
  const established = establishedBeside(facts, drawn, date);
  const own = entriesOf(facts, drawn).map(({ id }) => id);
  if (established.every(({ id }) => own.includes(id))) return [];
  const all = legalHectares(established);
  const known = established.filter(({ officialArea }) => officialArea?.certainty === 'found');
  const hectares = Number((all ?? legalHectares(known) ?? 0).toFixed(2));
  const code = all === null ? 'established-at-least' : 'established-then';
  return [reason(code, { count: established.length, hectares, date })];
}
