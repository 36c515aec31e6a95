import type { AreaMethod } from '../geometry/area-method.ts';
import type { ReasonCode } from './reason-code.ts';

/** What comes out when a stated figure is put beside what can be measured. */
export type Verdict = 'agrees' | 'consistent' | 'disagrees' | 'not-checkable' | 'derived';

/** Tolerance classes of `geodata/figures/tolerances.json`; `-` where a derived figure was not stated at all. */
export type ToleranceClass = 'T0' | 'T0r' | 'T1' | 'T2' | 'T3-PE' | 'T3-CO' | 'T4' | 'T5' | 'TX' | '-';

/** How a figure was measured: an area method, the areas of the decrees, or another kind of check. */
export type MeasurementMethod =
  AreaMethod | 'legal' | 'count' | 'list' | 'arithmetic' | 'code' | 'date' | 'intersection' | 'external';

/** One measured value beside the stated one. `null` is unknown. */
export interface Measurement {
  readonly method: MeasurementMethod;
  readonly value: number | string | null;
  /** Code of the unit, which `i18n` names. */
  readonly unit: string;
  /** Measured minus stated, in the unit of the statement; `null` where the two cannot be subtracted. */
  readonly difference: number | null;
  readonly differencePercent: number | null;
  /** What was measured, by name, where it is only a part of the subject or stands beside it. */
  readonly of?: string;
}

/** Why a verdict came out: a code that `i18n` renders, with what the sentence needs: texts, numbers and lists. */
export interface Reason {
  readonly code: ReasonCode;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
}

/** The verdict on one figure at one date. */
export interface Judgement {
  /** ISO date at which it was judged; `null` where the statement has no date and the verdict needs none. */
  readonly date: string | null;
  readonly verdict: Verdict;
  readonly class: ToleranceClass;
  /** What decided. */
  readonly reason: Reason;
  /** What led there, and what stands beside it, in the order in which it is read. */
  readonly steps: readonly Reason[];
  readonly measurements: readonly Measurement[];
}
