import { hectares } from '../../base/units.ts';
import type { Hectares } from '../../base/units.ts';
import { likelyBand } from '../area-measurements.ts';
import { measuredOn } from '../area-steps.ts';
import { areaSubjectOf, isOfficial } from '../area-subject.ts';
import { areaClass } from '../area-tolerance.ts';
import { concludeArea, hectaresStated } from '../conclude-area.ts';
import { arealLayerOf } from '../facts.ts';
import type { Facts, Members } from '../facts.ts';
import type { StatedFigure } from '../figure.ts';
import type { CheckOf } from '../figure-check.ts';
import { measurement, notCheckable, reason } from '../finding.ts';
import type { Finding, JudgeContext } from '../judge-context.ts';
import { netUnionOf } from '../measures.ts';
import type { MeasureRequest, Measures } from '../measures.ts';

type OverlapCheck = CheckOf<'overlap'>;

/** Returns what must be measured: the net of each side and of both together; nothing where a part has no boundary. */
export function requireOverlap(check: OverlapCheck, facts: Facts): readonly MeasureRequest[] {
  if (missingOf(check, facts).length > 0) return [];
  const [a, b] = [drawnOf(check.a, facts), drawnOf(check.b, facts)];
  return [[a], [b], [a, b]].map((of): MeasureRequest => ({ job: 'union', of }));
}

/**
 * Returns how the stated hectares stand beside what two selections share on the ellipsoid, net A + net B − net of both,
 * so that no hectare counts twice where features of one side overlap. Judged as an area is.
 */
export function judgeOverlap(check: OverlapCheck, figure: StatedFigure, context: JudgeContext): Finding {
  const { facts, measures } = context;
  const missing = missingOf(check, facts);
  if (missing.length > 0) return notCheckable(reason('parts-not-drawn', { missing }));
  const [a, b] = [drawnOf(check.a, facts), drawnOf(check.b, facts)];
  const shared = sharedOf(a, b, measures);
  const stated = hectaresStated(figure);
  if (shared === null || stated === null) return notCheckable(reason('measure-unknown'));
  const official = isOfficial(facts, [a, b]);
  const evidence = { net: shared, inInstrumentZones: null, official, cadastre: null };
  const band = likelyBand(facts, [a, b]);
  const numbers = {
    net: Number(shared.toFixed(2)),
    stated: stated.value,
    difference: Number((shared - stated.value).toFixed(2)),
    band: Math.round(band),
  };
  const isBeyondBand = Math.abs(shared - stated.value) > stated.halfUnit + band;
  const [low, high] = [stated.value - stated.halfUnit, stated.value + stated.halfUnit];
  return {
    ...concludeArea(areaClass(stated, evidence, facts.tolerances), official, isBeyondBand, numbers),
    steps: [
      reason('statement-precision', { text: figure.stated.text, low, high }),
      ...measuredOn(facts, [a, b]),
    ],
    measurements: [measurement('ellipsoidal', shared, figure)],
  };
}

function sharedOf(a: Members, b: Members, measures: Measures): Hectares | null {
  const netA = netUnionOf(measures, [a]);
  const netB = netUnionOf(measures, [b]);
  const both = netUnionOf(measures, [a, b]);
  if (netA === null || netB === null || both === null) return null;
  return hectares(Math.max(0, netA + netB - both));
}

function missingOf({ a, b }: OverlapCheck, facts: Facts): readonly string[] {
  return areaSubjectOf({ kind: 'area', of: [a, b] }, facts).missing;
}

function drawnOf({ layer, features }: OverlapCheck['a'], facts: Facts): Members {
  return { layer, features: arealLayerOf(facts, layer, features).features.map(({ id }) => id) };
}
