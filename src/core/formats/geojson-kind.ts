import { describeValue } from '../base/describe-value.ts';
import { isJsonObject } from '../base/json.ts';
import type { FormatIssueCode } from './format-issue.ts';

const GEOMETRY_TYPES: ReadonlySet<unknown> = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

/** What a JSON value is in GeoJSON, or why it is not GeoJSON, with what was found. */
export type GeojsonKind =
  | { readonly kind: 'collection'; readonly features: readonly unknown[] }
  | { readonly kind: 'feature' | 'geometry' }
  | { readonly kind: 'other'; readonly code: FormatIssueCode; readonly found: string };

function isEsriJson(value: Readonly<Record<string, unknown>>): boolean {
  return 'geometryType' in value || 'spatialReference' in value || 'rings' in value || 'attributes' in value;
}

/** Returns what a JSON value is in GeoJSON; of a value that is something else it says what, where that is known. */
export function geojsonKindOf(value: unknown): GeojsonKind {
  if (Array.isArray(value)) return { kind: 'other', code: 'geojson-list', found: describeValue(value) };
  if (!isJsonObject(value)) return { kind: 'other', code: 'geojson-scalar', found: describeValue(value) };
  const { type, features } = value;
  if (type === 'Feature') return { kind: 'feature' };
  if (GEOMETRY_TYPES.has(type)) return { kind: 'geometry' };
  if (type === 'Topology') return { kind: 'other', code: 'geojson-topojson', found: describeValue(type) };
  if (type !== 'FeatureCollection' && isEsriJson(value)) {
    return { kind: 'other', code: 'geojson-esri', found: Object.keys(value).slice(0, 4).join(', ') };
  }
  if (type === undefined) {
    return {
      kind: 'other',
      code: 'geojson-no-type',
      found: Object.keys(value).slice(0, 4).join(', ') || '{}',
    };
  }
  if (type !== 'FeatureCollection') {
    return { kind: 'other', code: 'geojson-type-unknown', found: describeValue(type) };
  }
  if (!Array.isArray(features)) {
    return { kind: 'other', code: 'geojson-features-missing', found: describeValue(features) };
  }
  return { kind: 'collection', features };
}
