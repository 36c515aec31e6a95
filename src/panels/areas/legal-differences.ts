import type { Hectares } from '../../core/base/units.ts';
import type { EmbeddedLayer } from '../../state/embedded-layer.ts';
import { featureBands } from './feature-bands.ts';

/** An area whose instrument states its hectares, beside what was measured. */
export interface LegalDifference {
  readonly id: string;
  readonly name: string;
  readonly legal: number;
  readonly measured: Hectares;
  /** Likely band of what was measured; `null` where it is unknown. */
  readonly band: Hectares | null;
  /** Measured minus legal, in per cent of the legal area. */
  readonly percent: number;
  readonly bandPercent: number | null;
}

/** Returns the areas that have both numbers, the greatest difference first; takes the measured areas by feature. */
export function legalDifferences(
  layer: EmbeddedLayer,
  measured: ReadonlyMap<string, Hectares | null>,
): readonly LegalDifference[] {
  const bands = featureBands(layer);
  return layer.entry.features
    .flatMap(({ id, name, officialArea }) => {
      const area = measured.get(id) ?? null;
      if (area === null || officialArea === null || officialArea.hectares <= 0) return [];
      const legal = officialArea.hectares;
      const band = bands.get(id) ?? null;
      const percent = ((area - legal) / legal) * 100;
      const bandPercent = band === null ? null : (band / legal) * 100;
      return [{ id, name, legal, measured: area, band, percent, bandPercent }];
    })
    .sort((one, other) => Math.abs(other.percent) - Math.abs(one.percent));
}
