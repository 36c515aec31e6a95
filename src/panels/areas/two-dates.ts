import { hectares } from '../../core/base/units.ts';
import type { Hectares } from '../../core/base/units.ts';
import { protectedTotal } from '../../core/catalogue/protected-total.ts';
import type { EmbeddedLayer } from '../../state/embedded-layer.ts';
import { instrumentsOf } from '../../state/timeline.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

/** Returns the day before the last act up to an ISO date: the last day on which the total was another; else the date. */
export function dayBeforeLastAct({ entry }: EmbeddedLayer, date: string): string {
  const last = instrumentsOf(entry).findLast((act) => act.date <= date);
  if (last === undefined) return date;
  return new Date(Date.parse(last.date) - MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** Returns the names of the members of the protected total at the later date that were none at the earlier. */
export function addedBetween(layer: EmbeddedLayer, earlier: string, later: string): readonly string[] {
  const before = new Set(protectedTotal(layer, earlier).members.map(({ id }) => id));
  return protectedTotal(layer, later)
    .members.filter(({ id }) => !before.has(id))
    .map(({ name }) => name);
}

/** Returns the later total less the earlier; unknown where one of them is. */
export function changeBetween(earlier: Hectares | null, later: Hectares | null): Hectares | null {
  return earlier === null || later === null ? null : hectares(later - earlier);
}
