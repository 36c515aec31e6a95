import { hectares } from '../../base/units.ts';
import type { Hectares } from '../../base/units.ts';
import { instrumentAreas, likelyBand, sumsByMethod } from '../area-measurements.ts';
import { areaSteps } from '../area-steps.ts';
import { areaSubjectOf, entriesOf, isOfficial, legalHectares } from '../area-subject.ts';
import { areaClass } from '../area-tolerance.ts';
import type { Facts, Members } from '../facts.ts';
import type { StatedFigure } from '../figure.ts';
import type { CheckOf } from '../figure-check.ts';
import { measurement, notCheckable, reason } from '../finding.ts';
import type { Finding, JudgeContext } from '../judge-context.ts';
import type { Measurement, Reason, ToleranceClass } from '../judgement.ts';
import { netUnionOf } from '../measures.ts';
import type { MeasureRequest } from '../measures.ts';
import { precisionOfStatement } from '../precision-of-statement.ts';
import type { StatementPrecision } from '../precision-of-statement.ts';
import type { ReasonCode } from '../reason-code.ts';

const REASONS: Readonly<Partial<Record<ToleranceClass, ReasonCode>>> = {
  T4: 'area-agrees-rounded',
  T1: 'area-agrees-legal',
  T2: 'area-agrees-method',
  'T3-PE': 'area-agrees-cadastral',
  'T3-CO': 'area-agrees-cadastral',
};

/** Returns what must be measured: nothing where a part of the subject has no boundary. */
export function requireArea(check: CheckOf<'area'>, facts: Facts): readonly MeasureRequest[] {
  const { drawn, missing } = areaSubjectOf(check, facts);
  if (missing.length > 0) return [];
  return [
    { job: 'union', of: drawn },
    ...drawn.map((of): MeasureRequest => ({ job: 'areas', of })),
    ...drawn.map((a): MeasureRequest => ({ job: 'overlaps', a, b: null })),
  ];
}

/**
 * Returns how the stated hectares stand beside the net union of the features on the ellipsoid, by the first tolerance
 * class that holds. An outline is at best consistent, and disagrees only beyond its likely error band.
 */
export function judgeArea(check: CheckOf<'area'>, figure: StatedFigure, context: JudgeContext): Finding {
  const { facts, measures } = context;
  const { drawn, missing } = areaSubjectOf(check, facts);
  if (missing.length > 0) return notCheckable(reason('parts-not-drawn', { missing }));
  const net = netUnionOf(measures, drawn);
  const stated = statementOf(figure);
  if (net === null || stated === null) return notCheckable(reason('measure-unknown'));
  const official = isOfficial(facts, drawn);
  const evidence = {
    net,
    inInstrumentZones: inInstrumentZones(context, drawn),
    official,
    cadastre: check.cadastre ?? null,
  };
  const found = areaClass(stated, evidence, facts.tolerances);
  const band = likelyBand(facts, drawn);
  const isBeyondBand = Math.abs(net - stated.value) > stated.halfUnit + band;
  const numbers = {
    net: Number(net.toFixed(2)),
    stated: stated.value,
    difference: Number((net - stated.value).toFixed(2)),
    band: Math.round(band),
  };
  return {
    ...conclude(found, official, isBeyondBand, numbers),
    steps: areaSteps(figure, stated, drawn, context),
    measurements: areaMeasurements(figure, net, drawn, context),
  };
}

/** On outlines a class says which tolerance holds, never that the figure agrees. */
function conclude(
  found: ToleranceClass,
  official: boolean,
  isBeyondBand: boolean,
  params: Reason['params'],
): Pick<Finding, 'verdict' | 'class' | 'reason'> {
  const code = REASONS[found];
  if (official && code) return { verdict: 'agrees', class: found, reason: reason(code, params) };
  if (!official && (code || !isBeyondBand)) {
    const why = reason('area-consistent-on-outline', params);
    return { verdict: 'consistent', class: code ? found : 'TX', reason: why };
  }
  return { verdict: 'disagrees', class: 'T5', reason: reason('area-disagrees', params) };
}

function areaMeasurements(
  figure: StatedFigure,
  net: Hectares,
  drawn: readonly Members[],
  { facts, measures }: JudgeContext,
): readonly Measurement[] {
  const entries = entriesOf(facts, drawn);
  const legal = entries.length < countOf(drawn) ? null : legalHectares(entries);
  const others = sumsByMethod(measures, drawn).filter(({ method }) => method !== 'ellipsoidal');
  return [
    measurement('ellipsoidal', net, figure),
    ...(legal === null ? [] : [measurement('legal', legal, figure)]),
    ...others.map((sum) => measurement(sum.method, sum.hectares, figure)),
  ];
}

/** The statement in hectares; a figure that states anything else has no area. */
function statementOf({ stated }: StatedFigure): StatementPrecision | null {
  return stated.unit === 'ha' ? precisionOfStatement(stated.text) : null;
}

function inInstrumentZones({ facts, measures }: JudgeContext, drawn: readonly Members[]): Hectares | null {
  const areas = instrumentAreas(facts, measures, drawn);
  if (areas.length < countOf(drawn)) return null;
  return hectares(areas.reduce<number>((sum, { planar }) => sum + planar, 0));
}

function countOf(drawn: readonly Members[]): number {
  return drawn.reduce((count, { features }) => count + features.length, 0);
}
