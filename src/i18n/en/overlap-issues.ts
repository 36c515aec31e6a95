import type { overlapIssues as spanish } from '../es/overlap-issues.ts';

export const overlapIssues: Record<keyof typeof spanish, string> = {
  'area-unknown':
    '{feature} could not be measured: its coordinates give no finite area by this method. It was left out. Check its geometry, or measure by the ellipsoidal method.',
  'pair-timed-out':
    'The overlap of {a} ({layerA}) with {b} ({layerB}) is unknown: the computation did not end within {seconds} s and was stopped. The totals that depend on it are unknown too. Simplify or round one of the two polygons and try again, or allow more time.',
  'pair-failed':
    'The overlap of {a} ({layerA}) with {b} ({layerB}) is unknown: the computation broke off with the message “{reason}”. The totals that depend on it are unknown too. Check the geometry of both polygons and try again.',
  'union-timed-out':
    '{a} ({countA}) could not be united with {b} ({countB}): the computation did not end within {seconds} s and was stopped. The net area is unknown. Simplify or round these polygons and try again, or allow more time.',
  'union-failed':
    '{a} ({countA}) could not be united with {b} ({countB}): the computation broke off with the message “{reason}”. The net area is unknown. Check the geometry of these polygons and try again.',
  'difference-timed-out':
    '{b} ({countB}) could not be taken from {a} ({countA}): the computation did not end within {seconds} s and was stopped. The difference is unknown. Simplify or round these polygons and try again, or allow more time.',
  'difference-failed':
    '{b} ({countB}) could not be taken from {a} ({countA}): the computation broke off with the message “{reason}”. The difference is unknown. Check the geometry of these polygons and try again.',
  'layer-overlaps-itself':
    'The layer {layer} overlaps itself: it counts {hectares} ha twice, measured on the ellipsoid. That is why the residual of the account is more than numerical noise. Compare the layer with itself to see which features overlap.',
  'covered-more-than-twice':
    'Places in the layer {layer} are covered by three features or more. The sum of the pairs counts {hectares} ha too many, measured on the ellipsoid, and that is the residual of the account.',
  'account-does-not-close':
    'The account of {layer} does not close: {hectares} ha are left that no overlap explains. A polygon may cross itself, or the computation went wrong. Validate the layers, and do not cite these totals until they close.',
};
