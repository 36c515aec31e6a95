import type { LayerEntry } from '../core/catalogue/layer-entry.ts';
import { isEstablishedAt } from '../core/catalogue/status-at.ts';
import type { Instrument } from './timeline.ts';
import type { Beside, LayerView } from './view.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

/** Returns the ISO date of the day before the last act that a date has seen; the date itself where there is none. */
export function dayBeforeLast(instruments: readonly Instrument[], date: string): string {
  const last = instruments.findLast((act) => act.date <= date);
  if (last === undefined) return date;
  return new Date(Date.parse(last.date) - MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** Returns the names of the areas of the mosaic that were established at the later of two ISO dates and not at the other. */
export function establishedBetween(entry: LayerEntry, one: string, other: string): readonly string[] {
  const [first = one, second = other] = [one, other].sort();
  return entry.features
    .filter(({ group }) => group === 'mosaic')
    .filter((feature) => isEstablishedAt(feature, second) && !isEstablishedAt(feature, first))
    .map(({ name }) => name);
}

/**
 * Returns the layers of the other side of the map: those of the view at another date, or one layer alone on the ground
 * that both sides share.
 */
export function layersBeside(
  views: readonly LayerView[],
  beside: Beside,
  isGround: (id: string) => boolean,
): readonly LayerView[] {
  if (beside.kind === 'date') return views;
  return views.map((view) => {
    if (view.id === beside.layerId) return { ...view, visible: true };
    return isGround(view.id) ? view : { ...view, visible: false };
  });
}
