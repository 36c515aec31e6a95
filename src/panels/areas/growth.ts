import type { Hectares } from '../../core/base/units.ts';
import { protectedTotal } from '../../core/catalogue/protected-total.ts';
import type { EmbeddedLayer } from '../../state/embedded-layer.ts';
import { instrumentsOf } from '../../state/timeline.ts';
import { combinedBand } from './combined-band.ts';
import { featureBands } from './feature-bands.ts';

/** A day on which the protected total grew. */
export interface GrowthDay {
  /** ISO date. */
  readonly date: string;
  /** What was established on it. */
  readonly names: readonly string[];
  readonly instruments: readonly string[];
  /** Likely band of the total from that day on; `null` where it is unknown. */
  readonly band: Hectares | null;
  /** Whether a member of the total has no public boundary, so that the total is "at least". */
  readonly atLeast: boolean;
}

/** Returns the days up to an ISO date on which areas of the mosaic were established, the earliest first. */
export function growthDays(layer: EmbeddedLayer, date: string): readonly GrowthDay[] {
  const acts = instrumentsOf(layer.entry).filter((act) => act.date <= date);
  const bands = featureBands(layer);
  return [...new Set(acts.map((act) => act.date))].map((day) => {
    const onDay = acts.filter((act) => act.date === day);
    const counted = protectedTotal(layer, day);
    return {
      date: day,
      names: onDay.map(({ name }) => name),
      instruments: onDay.map(({ instrument }) => instrument),
      band: combinedBand(counted.layer.features.map(({ id }) => bands.get(id) ?? null)),
      atLeast: counted.withoutGeometry.length > 0,
    };
  });
}
