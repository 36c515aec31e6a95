import { type Hectares, hectares } from '../core/base/units.ts';
import { effectiveDate } from '../core/catalogue/effective-date.ts';
import type { FeatureEntry, LayerEntry, StatusPeriod } from '../core/catalogue/layer-entry.ts';
import { periodAt } from '../core/catalogue/status-at.ts';

/** ISO date at which the line of time begins. */
export const firstDate = '1998-01-01';

const MILLISECONDS_PER_DAY = 86_400_000;

/** An act by which an area of the mosaic was established. */
export interface Instrument {
  readonly featureId: string;
  readonly name: string;
  readonly date: string;
  readonly instrument: string;
}

/** An area of the mosaic with the period in which a date lies; `null` before anything is known of it. */
export interface MosaicMember {
  readonly feature: FeatureEntry;
  readonly period: StatusPeriod | null;
}

/** The areas of the mosaic at a date, with the sum of what the instruments of the established ones state. */
export interface MosaicAt {
  readonly members: readonly MosaicMember[];
  readonly established: number;
  /** Planar areas as the decrees publish them; `null` where one of them states none. */
  readonly legal: Hectares | null;
}

/** Returns the ISO date a number of days after the beginning of the line. */
export function dateOfDay(day: number): string {
  return new Date(Date.parse(firstDate) + day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** Returns the days from the beginning of the line to an ISO date, 0 for one before it. */
export function dayOfDate(date: string): number {
  return Math.max(0, Math.round((Date.parse(date) - Date.parse(firstDate)) / MILLISECONDS_PER_DAY));
}

/** Returns the acts that established areas of the mosaic, the earliest first. Acts without a date are left out. */
export function instrumentsOf(entry: LayerEntry): readonly Instrument[] {
  return ofMosaic(entry)
    .flatMap((feature) => {
      const period = feature.status.find(({ status }) => status === 'established');
      const date = period === undefined ? null : effectiveDate(period);
      if (!period?.instrument || date === null) return [];
      return [{ featureId: feature.id, name: feature.name, date, instrument: period.instrument }];
    })
    .sort((one, other) => one.date.localeCompare(other.date));
}

/** Returns the areas of the mosaic as they stand at an ISO date; neighbours do not count. */
export function mosaicAt(entry: LayerEntry, date: string): MosaicAt {
  const members = ofMosaic(entry).map((feature) => ({ feature, period: periodAt(feature, date) }));
  const established = members.filter(({ period }) => period?.status === 'established');
  return { members, established: established.length, legal: legalSum(established) };
}

function ofMosaic(entry: LayerEntry): readonly FeatureEntry[] {
  return entry.features.filter(({ group }) => group === 'mosaic');
}

function legalSum(members: readonly MosaicMember[]): Hectares | null {
  const stated = members.flatMap(({ feature }) => feature.officialArea?.hectares ?? []);
  if (stated.length < members.length) return null;
  return hectares(stated.reduce((sum, value) => sum + value, 0));
}
