import type { LayerEntry } from '../core/catalogue/layer-entry.ts';

/** Returns the ids of the layers that have areas to measure. */
export function arealIds(entries: readonly LayerEntry[]): readonly string[] {
  return entries
    .filter(({ geometry, theme }) => geometry === 'areas' && theme !== 'basemap')
    .map(({ id }) => id);
}
