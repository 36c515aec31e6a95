import type { LayerEntry } from '../core/catalogue/layer-entry.ts';
import { statusAt } from '../core/catalogue/status-at.ts';
import type { StatusIds } from './drawing.ts';

/** Returns which features of a layer are only proposed at an ISO date, and of which no act is known yet. */
export function statusIdsAt(entry: LayerEntry, date: string): StatusIds {
  const statuses = entry.features.map((feature) => ({ id: feature.id, status: statusAt(feature, date) }));
  return {
    proposed: statuses.filter(({ status }) => status === 'proposed').map(({ id }) => id),
    unknown: statuses.filter(({ status }) => status === null).map(({ id }) => id),
  };
}
