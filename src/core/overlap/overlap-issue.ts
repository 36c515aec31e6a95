import type { Issue } from '../base/issue.ts';
import type { Hectares } from '../base/units.ts';
import type { StepResult } from './step.ts';

/** What can go wrong, or is good to know, when areas are laid over each other. */
export type OverlapIssueCode =
  | 'area-unknown'
  | 'pair-timed-out'
  | 'pair-failed'
  | 'union-timed-out'
  | 'union-failed'
  | 'difference-timed-out'
  | 'difference-failed'
  | 'layer-overlaps-itself'
  | 'covered-more-than-twice'
  | 'account-does-not-close';

export type OverlapIssue = Issue<OverlapIssueCode>;

/** A feature as issues name it. */
export interface NamedFeature {
  readonly id: string;
  /** Its name with its identifier, or the identifier alone. */
  readonly label: string;
  readonly layerId: string;
}

/** A result that is no value. */
export type Unanswered = Exclude<StepResult, { readonly status: 'done' }>;

/** How many features an issue names; the others are counted. */
const NAMED_AT_MOST = 6;

function whyOf(result: Unanswered): Readonly<Record<string, string | number>> {
  return result.status === 'timed-out' ? { seconds: result.seconds } : { reason: result.reason };
}

function list(labels: readonly string[]): string {
  const named = labels.slice(0, NAMED_AT_MOST).join(', ');
  return labels.length > NAMED_AT_MOST ? `${named}, …` : named;
}

/** Returns how an issue names a feature: its name with its identifier, or the identifier alone. */
export function labelOf(feature: { readonly id: string; readonly name: string | null }): string {
  return feature.name === null || feature.name === feature.id
    ? feature.id
    : `${feature.name} (${feature.id})`;
}

/** Returns the issue of a feature that has no finite area and was left out. */
export function areaUnknown(layerId: string, feature: { id: string; name: string | null }): OverlapIssue {
  return {
    code: 'area-unknown',
    severity: 'error',
    at: { file: layerId, feature: feature.id },
    params: { feature: labelOf(feature) },
  };
}

/** Returns the issue of two features whose overlap stays unknown. */
export function pairUnknown(a: NamedFeature, b: NamedFeature, result: Unanswered): OverlapIssue {
  return {
    code: `pair-${result.status}`,
    severity: 'error',
    at: { file: a.layerId, feature: a.id },
    params: { a: a.label, b: b.label, layerA: a.layerId, layerB: b.layerId, ...whyOf(result) },
  };
}

/** Returns the issue of features that could not be united, or not be taken from each other: the net stays unknown. */
export function piecesUnknown(
  operation: 'union' | 'difference',
  a: readonly string[],
  b: readonly string[],
  result: Unanswered,
): OverlapIssue {
  return {
    code: `${operation}-${result.status}`,
    severity: 'error',
    at: {},
    params: { a: list(a), countA: a.length, b: list(b), countB: b.length, ...whyOf(result) },
  };
}

/** Returns a notice on an account that does not close by rounding alone, with the hectares that make the difference. */
export function accountNotice(
  code: 'layer-overlaps-itself' | 'covered-more-than-twice' | 'account-does-not-close',
  layerId: string,
  hectares: Hectares,
): OverlapIssue {
  const severity = code === 'account-does-not-close' ? 'warning' : 'notice';
  return { code, severity, at: { file: layerId }, params: { layer: layerId, hectares } };
}
