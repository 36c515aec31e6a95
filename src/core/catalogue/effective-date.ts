import type { StatusPeriod } from './layer-entry.ts';

const FIRST_DAY = '-01-01';

/**
 * Returns the ISO date on which a period begins: that of the decree, else of its publication, else the stated
 * beginning, where a bare year means its first day. `null` where no date is known, which is before all that is known.
 */
export function effectiveDate(period: StatusPeriod): string | null {
  const date = period.decreeDate ?? period.publishedDate ?? period.from;
  return date?.length === 'YYYY'.length ? date + FIRST_DAY : date;
}
