import type { Hectares } from '../../core/base/units.ts';
import type { AreaMethod } from '../../core/geometry/area-method.ts';

/** The areas of one feature by method, in the order of measuring. */
export interface FeatureAreas {
  readonly id: string;
  readonly name: string | null;
  readonly areas: readonly { readonly method: AreaMethod; readonly hectares: Hectares | null }[];
}

/** Returns the measured areas grouped by feature, features in the order in which they first appear. */
export function areasByFeature(
  rows: readonly {
    readonly id: string;
    readonly name: string | null;
    readonly method: AreaMethod;
    readonly hectares: Hectares | null;
  }[],
): readonly FeatureAreas[] {
  const groups = new Map<string, FeatureAreas>();
  for (const { id, name, method, hectares } of rows) {
    const known = groups.get(id) ?? { id, name, areas: [] };
    groups.set(id, { ...known, areas: [...known.areas, { method, hectares }] });
  }
  return [...groups.values()];
}
