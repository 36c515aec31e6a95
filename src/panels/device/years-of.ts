import type { LayerEntry } from '../../core/catalogue/layer-entry.ts';

/** Returns the oldest and the newest year of the layers that say one; `null` where none does. */
export function yearsOf(
  entries: readonly Pick<LayerEntry, 'vintage'>[],
): { readonly oldest: string; readonly newest: string } | null {
  const years = entries.flatMap(({ vintage }) => /^\d{4}(?!\d)/.exec(vintage)?.[0] ?? []).sort();
  const [oldest] = years;
  const newest = years.at(-1);
  return oldest === undefined || newest === undefined ? null : { oldest, newest };
}
