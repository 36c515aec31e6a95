import { hectares } from '../base/units.ts';
import type { Hectares } from '../base/units.ts';
import { areaClass, isLegalAreaReproduced } from './area-tolerance.ts';
import type { ToleranceClass, Verdict } from './judgement.ts';
import type { StatementPrecision } from './precision-of-statement.ts';
import type { Tolerances } from './tolerances.ts';

/** A boundary as it was measured, to be held against an area that somebody stated for it. */
export interface MeasuredBoundary {
  readonly ellipsoidal: Hectares;
  /** In the planes of the UTM zones of its neighbourhood. */
  readonly inZones: readonly Hectares[];
  /** Likely error to either side; `null` where no positional error is known. */
  readonly band: Hectares | null;
  /** Whether the boundary is an outline, which never agrees. */
  readonly isOutline: boolean;
}

/** How a stated area stands beside a boundary. */
export interface StatedAreaVerdict {
  readonly verdict: Verdict;
  readonly class: ToleranceClass;
  /** Measured on the ellipsoid minus stated. */
  readonly difference: Hectares;
  readonly differencePercent: number | null;
  readonly band: Hectares | null;
}

/**
 * Returns how a stated area stands beside a boundary, as the ledger judges: by the first tolerance class that holds. An
 * outline is at best consistent, and disagrees only beyond its likely error band.
 */
export function judgeStatedArea(
  stated: StatementPrecision,
  { ellipsoidal, inZones, band, isOutline }: MeasuredBoundary,
  tolerances: Tolerances,
): StatedAreaVerdict {
  const reproduced = inZones.find((area) => isLegalAreaReproduced(area, stated.value, tolerances));
  const evidence = {
    net: ellipsoidal,
    inInstrumentZones: reproduced ?? null,
    official: !isOutline,
    cadastre: null,
  };
  const found = areaClass(stated, evidence, tolerances);
  const difference = ellipsoidal - stated.value;
  const isWithin = Math.abs(difference) <= stated.halfUnit + (band ?? 0);
  const verdict = found === 'T5' ? (isOutline && isWithin ? 'consistent' : 'disagrees') : 'agrees';
  return {
    verdict: isOutline && verdict === 'agrees' ? 'consistent' : verdict,
    class: isOutline && found === 'T5' && isWithin ? 'TX' : found,
    difference: hectares(difference),
    differencePercent: stated.value === 0 ? null : (100 * difference) / stated.value,
    band,
  };
}
