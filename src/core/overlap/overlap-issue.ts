import type { Issue } from '../base/issue.ts';
import type { Hectares } from '../base/units.ts';

/** What can go wrong, or is good to know, when areas are laid over each other. */
export type OverlapIssueCode =
  | 'area-unknown'
  | 'layer-overlaps-itself'
  | 'layer-counts-twice'
  | 'covered-more-than-twice'
  | 'account-does-not-close'
  | 'zones-overlap';

export type OverlapIssue = Issue<OverlapIssueCode>;

/** Returns how an issue names a feature: its name with its identifier, or the identifier alone. */
function labelOf(feature: { readonly id: string; readonly name: string | null }): string {
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

/** Returns a notice on an account, with the hectares that make a difference: by rounding alone it needs none. */
export function accountNotice(
  code: Exclude<OverlapIssueCode, 'area-unknown'>,
  layerId: string,
  hectares: Hectares,
): OverlapIssue {
  const severity = code === 'account-does-not-close' ? 'warning' : 'notice';
  return { code, severity, at: { file: layerId }, params: { layer: layerId, hectares } };
}
