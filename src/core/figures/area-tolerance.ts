import type { Hectares } from '../base/units.ts';
import { roundsTo } from './precision-of-statement.ts';
import type { StatementPrecision } from './precision-of-statement.ts';
import type { ToleranceClass } from './judgement.ts';
import type { CadastralTolerance, Tolerances } from './tolerances.ts';

/** What is known about an area that somebody stated. */
export interface AreaEvidence {
  /** Net area on the ellipsoid. */
  readonly net: Hectares;
  /** Planar area in the UTM zones of the instruments; `null` where they name none. */
  readonly inInstrumentZones: Hectares | null;
  /** Whether every boundary is the one that the authority publishes; outlines reproduce no legal area. */
  readonly official: boolean;
  /** Country whose cadastral tolerance applies; parcels and titles only. */
  readonly cadastre: 'PE' | 'CO' | null;
}

/**
 * Returns the first tolerance class that holds between a stated area and the evidence: rounds to the statement, legal
 * area reproduced, explained by the method, within the cadastral tolerance, or `T5` where none does.
 */
export function areaClass(
  stated: StatementPrecision,
  evidence: AreaEvidence,
  tolerances: Tolerances,
): ToleranceClass {
  const rounded = stated.significantDigits < tolerances.T4.fewerSignificantDigitsThan;
  if (rounded && roundsTo(evidence.net, stated)) return 'T4';
  if (reproducesLegalArea(stated.value, evidence, tolerances)) return 'T1';
  if (isWithinPercent(evidence.net, stated.value, tolerances.T2.percent)) return 'T2';
  if (evidence.cadastre === null) return 'T5';
  const cadastral = `T3-${evidence.cadastre}` as const;
  const percent = cadastralPercent(stated.value, tolerances[cadastral]);
  return isWithinPercent(evidence.net, stated.value, percent) ? cadastral : 'T5';
}

/** Returns whether a planar area reproduces the legal one: within the hectares or the per cent, the larger. */
export function isLegalAreaReproduced(planar: number, legal: number, tolerances: Tolerances): boolean {
  const { hectares, percent } = tolerances.T1;
  return Math.abs(planar - legal) <= Math.max(hectares, (legal * percent) / 100);
}

/** Returns the cadastral tolerance in per cent for an area in hectares. */
export function cadastralPercent(hectares: number, tolerance: CadastralTolerance): number {
  const band = tolerance.bands.find(({ upToHectares }) => upToHectares === null || hectares <= upToHectares);
  return band?.percent ?? 0;
}

function reproducesLegalArea(stated: number, evidence: AreaEvidence, tolerances: Tolerances): boolean {
  if (!evidence.official || evidence.inInstrumentZones === null) return false;
  return isLegalAreaReproduced(evidence.inInstrumentZones, stated, tolerances);
}

function isWithinPercent(measured: number, stated: number, percent: number): boolean {
  return Math.abs(measured - stated) <= (Math.abs(stated) * percent) / 100;
}
