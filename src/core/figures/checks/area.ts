import { hectares } from '../../base/units.ts';
import type { Hectares } from '../../base/units.ts';
import { instrumentAreas, likelyBand, sumsByMethod } from '../area-measurements.ts';
import { areaSteps } from '../area-steps.ts';
import { areaSubjectOf, entriesOf, isOfficial, legalHectares } from '../area-subject.ts';
import { areaClass } from '../area-tolerance.ts';
import { concludeArea, hectaresStated } from '../conclude-area.ts';
import type { Facts, Members } from '../facts.ts';
import type { StatedFigure } from '../figure.ts';
import type { CheckOf } from '../figure-check.ts';
import { measurement, notCheckable, reason } from '../finding.ts';
import type { Finding, JudgeContext } from '../judge-context.ts';
import type { Measurement } from '../judgement.ts';
import { netUnionOf } from '../measures.ts';
import type { MeasureRequest } from '../measures.ts';

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
  const stated = hectaresStated(figure);
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
    ...concludeArea(found, official, isBeyondBand, numbers),
    steps: areaSteps(figure, stated, drawn, context),
    measurements: areaMeasurements(figure, net, drawn, context),
  };
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

function inInstrumentZones({ facts, measures }: JudgeContext, drawn: readonly Members[]): Hectares | null {
  const areas = instrumentAreas(facts, measures, drawn);
  if (areas.length < countOf(drawn)) return null;
  return hectares(areas.reduce<number>((sum, { planar }) => sum + planar, 0));
}

function countOf(drawn: readonly Members[]): number {
  return drawn.reduce((count, { features }) => count + features.length, 0);
}
