import type { Feature } from 'geojson';
import { effectivePrecision } from './effective-precision.ts';
import { featureId } from './layer-data.ts';
import type { LayerData } from './layer-data.ts';
import type { LayerEntry } from './layer-entry.ts';

/**
 * What nobody has published of a feature: any geometry; the polygon of a community that has a title, or of one of which
 * no source says whether it has; the official boundary of what is drawn as an outline; or nothing.
 */
export type MissingData = 'geometry' | 'titled-polygon' | 'polygon' | 'official-boundary' | 'nothing';

/** The only words of a source that say that a community has a title; others say that it may have one. */
const TITLED = 'extended-undated';

/** Returns what is missing of a feature. That data are missing does not mean that territory is. */
export function missingOf({ entry }: Pick<LayerData, 'entry'>, feature: Feature): MissingData {
  // RFC 7946 allows what the types rule out: a feature without geometry.
  if ((feature.geometry as Feature['geometry'] | null) === null) return 'geometry';
  switch (effectivePrecision(entry, featureId(feature))) {
    case 'official':
      return 'nothing';
    case 'outline':
      return 'official-boundary';
    case 'point':
    case 'none':
      return isTitled(feature) ? 'titled-polygon' : 'polygon';
  }
}

/** Returns whether a source says that a community has a title; `false` where none says so. */
export function isTitled({ properties }: Feature): boolean {
  return properties?.['titleStatus'] === TITLED;
}

/** Returns whether something can be missing of the features of a layer: they are drawn, and they are its subject. */
export function canMiss({ geometry, theme }: LayerEntry): boolean {
  return (geometry === 'areas' || geometry === 'points') && theme !== 'basemap';
}

/**
 * Returns how old the data of a layer are at an ISO date: `outdated` where more than so many years passed since the year
 * that its authority states, `unknown` where it states none.
 */
export function ageOfData(
  { vintage }: Pick<LayerEntry, 'vintage'>,
  date: string,
  years: number,
): 'recent' | 'outdated' | 'unknown' {
  const year = /^(?:1[89]|20)\d{2}(?!\d)/.exec(vintage)?.[0];
  if (year === undefined) return 'unknown';
  return Number(date.slice(0, 4)) - Number(year) > years ? 'outdated' : 'recent';
}
