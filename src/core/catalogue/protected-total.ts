import { hectares } from '../base/units.ts';
import { asArealLayer, isSelected } from './as-areal-layer.ts';

import type { ArealLayer } from '../base/areal.ts';
import type { Hectares } from '../base/units.ts';
import type { LayerData } from './layer-data.ts';
import type { FeatureEntry } from './layer-entry.ts';

/** What counts in the net protected total of the mosaic at a date. */
export interface ProtectedTotal {
  /** What an instrument of the mosaic had established and has a geometry: measure its union. */
  readonly layer: ArealLayer;
  readonly members: readonly FeatureEntry[];
  /** Members that no source draws. Where there are any, the total is "at least". */
  readonly withoutGeometry: readonly FeatureEntry[];
  /** Sum of the areas of the instruments; `null` where one of the members has none. */
  readonly legalSum: Hectares | null;
}

/**
 * Returns the members of the protected total: features of the mosaic that were established at the date. Proposals and
 * neighbours never count.
 */
export function protectedTotal(data: LayerData, isoDate: string): ProtectedTotal {
  const selection = { group: 'mosaic', establishedAt: isoDate } as const;
  const members = data.entry.features.filter((feature) => isSelected(feature, selection));
  const layer = asArealLayer(data, selection);
  const drawn = new Set(layer.features.map(({ id }) => id));
  return {
    layer,
    members,
    withoutGeometry: members.filter(({ id }) => !drawn.has(id)),
    legalSum: legalSum(members),
  };
}

function legalSum(members: readonly FeatureEntry[]): Hectares | null {
  let sum = 0;
  for (const { officialArea } of members) {
    if (officialArea === null) return null;
    sum += officialArea.hectares;
  }
  return hectares(sum);
}
