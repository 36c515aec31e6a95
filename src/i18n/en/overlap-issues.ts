import type { overlapIssues as spanish } from '../es/overlap-issues.ts';

export const overlapIssues: Record<keyof typeof spanish, string> = {
  'area-unknown':
    '{feature} could not be measured: its coordinates give no finite area by this method. It was left out. Check its geometry, or measure by the ellipsoidal method.',
  'layer-overlaps-itself':
    'The layer {layer} overlaps itself: it counts {hectares} ha twice, measured on the ellipsoid. That is why the residual of the account is more than numerical noise. Compare the layer with itself to see which features overlap.',
  'layer-counts-twice':
    'The layer {layer} overlaps itself: it counts {hectares} ha twice. The account takes them off. Compare the layer with itself to see which features overlap.',
  'covered-more-than-twice':
    'Places in the layer {layer} are covered by three features or more. The sum of the pairs counts {hectares} ha too many, measured on the ellipsoid, and that is the residual of the account.',
  'account-does-not-close':
    'The account of {layer} does not close: {hectares} ha are left that no overlap explains. A polygon may cross itself, or the computation went wrong. Validate the layers, and do not cite these totals until they close.',
  'zones-overlap':
    'The zones of {layer} overlap each other: {hectares} ha of the layers lie in more than one zone. That is why the zones sum to too much, and it is their residual. Compare the zones with themselves to see where.',
};
