import { effectiveDate } from './effective-date.ts';

import type { FeatureEntry, LegalStatus, StatusPeriod } from './layer-entry.ts';

/**
 * Returns the period of a feature's legal life in which a date lies, `null` before the first one began. A period
 * begins on the very day of its effective date and lasts until the next begins.
 */
export function periodAt(feature: Pick<FeatureEntry, 'status'>, isoDate: string): StatusPeriod | null {
  return feature.status.findLast((period) => (effectiveDate(period) ?? '') <= isoDate) ?? null;
}

/** Returns the legal status of a feature at a date, `null` before anything is known of it. */
export function statusAt(feature: Pick<FeatureEntry, 'status'>, isoDate: string): LegalStatus | null {
  return periodAt(feature, isoDate)?.status ?? null;
}

/** Returns whether an instrument had established the feature at a date. */
export function isEstablishedAt(feature: Pick<FeatureEntry, 'status'>, isoDate: string): boolean {
  return statusAt(feature, isoDate) === 'established';
}
