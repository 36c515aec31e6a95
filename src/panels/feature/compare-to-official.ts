import { hectares } from '../../core/base/units.ts';
import type { Hectares } from '../../core/base/units.ts';
import type { AreaMethod } from '../../core/geometry/area-method.ts';

/** A measured area beside the official one. Differences are measured minus official; `null` is unknown. */
export interface ComparedArea {
  readonly method: AreaMethod;
  readonly hectares: Hectares | null;
  readonly difference: Hectares | null;
  readonly differencePercent: number | null;
  /** Of all methods this one comes nearest to the official area. */
  readonly isNearest: boolean;
}

/**
 * Returns the measured areas in their order, each with its difference from the official area in hectares and percent
 * and with the nearest method marked. Without an official area there are no differences and no nearest method.
 */
export function compareToOfficial(
  areas: readonly { readonly method: AreaMethod; readonly hectares: Hectares | null }[],
  official: number | null,
): readonly ComparedArea[] {
  const differences = areas.map(({ hectares: area }) =>
    area === null || official === null ? null : area - official,
  );
  const distances = differences.map((difference) => (difference === null ? Infinity : Math.abs(difference)));
  const nearest = distances.indexOf(Math.min(Infinity, ...distances.filter(Number.isFinite)));
  return areas.map((area, index) => {
    const difference = differences[index] ?? null;
    return {
      method: area.method,
      hectares: area.hectares,
      difference: difference === null ? null : hectares(difference),
      differencePercent: difference === null || !official ? null : (difference / official) * 100,
      isNearest: difference !== null && index === nearest,
    };
  });
}
