import { hectares } from '../../core/base/units.ts';
import type { Hectares } from '../../core/base/units.ts';

/**
 * Returns the likely band of a sum of areas, √(Σ b²), or `null` where the band of one of them is unknown. The errors of
 * the areas are taken as independent; a common boundary moves two areas in opposite ways, so that the true band of
 * areas that adjoin is narrower.
 */
export function combinedBand(bands: readonly (Hectares | null)[]): Hectares | null {
  const known = bands.filter((band) => band !== null);
  return known.length < bands.length || known.length === 0 ? null : hectares(Math.hypot(...known));
}
