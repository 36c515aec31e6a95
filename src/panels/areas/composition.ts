import { hectares } from '../../core/base/units.ts';
import type { Hectares } from '../../core/base/units.ts';
import type { FeatureEntry, LegalStatus } from '../../core/catalogue/layer-entry.ts';
import { statusAt } from '../../core/catalogue/status-at.ts';
import type { EmbeddedLayer } from '../../state/embedded-layer.ts';
import { combinedBand } from './combined-band.ts';
import { featureBands } from './feature-bands.ts';

/** The areas of the mosaic of one category that stand in the same way at a date. */
export interface CompositionPart {
  /** As the source writes it; `null` for what has none yet. */
  readonly category: string | null;
  readonly status: LegalStatus;
  readonly names: readonly string[];
  /** Whether a source draws every one of them. */
  readonly isDrawn: boolean;
  /** Sum of the areas, each by itself; `null` where no source draws one of them or it could not be measured. */
  readonly hectares: Hectares | null;
  /** Likely band of the sum; `null` where it is unknown. */
  readonly band: Hectares | null;
}

/**
 * Returns what the mosaic is made of at an ISO date by category and status: what is established first, then by size.
 * Takes the ellipsoidal areas that were measured, by feature. Areas that did not exist at the date are left out.
 */
export function mosaicComposition(
  layer: EmbeddedLayer,
  date: string,
  measured: ReadonlyMap<string, Hectares | null>,
): readonly CompositionPart[] {
  const bands = featureBands(layer);
  const groups = new Map<string, { status: LegalStatus; features: FeatureEntry[] }>();
  for (const feature of layer.entry.features) {
    const status = feature.group === 'mosaic' ? statusAt(feature, date) : null;
    if (status === null) continue;
    const key = JSON.stringify([feature.category, status]);
    const group = groups.get(key) ?? { status, features: [] };
    group.features.push(feature);
    groups.set(key, group);
  }
  const parts = [...groups.values()].map(({ status, features }) => ({
    category: features[0]?.category ?? null,
    status,
    names: features.map(({ name }) => name),
    isDrawn: features.every(({ id }) => bands.has(id)),
    hectares: sumOf(features.map(({ id }) => measured.get(id) ?? null)),
    band: combinedBand(features.map(({ id }) => bands.get(id) ?? null)),
  }));
  return parts.sort(
    (one, other) => rank(one.status) - rank(other.status) || (other.hectares ?? 0) - (one.hectares ?? 0),
  );
}

function rank(status: LegalStatus): number {
  return status === 'established' ? 0 : 1;
}

function sumOf(areas: readonly (Hectares | null)[]): Hectares | null {
  let sum = 0;
  for (const area of areas) {
    if (area === null) return null;
    sum += area;
  }
  return hectares(sum);
}
