import type { Issue, Place, Severity } from '../base/issue.ts';
import { gisSeverities } from './gis-issue.ts';

/** How much each kind of trouble with a file matters. An error leaves out the file, or the feature that it names. */
export const formatSeverities = {
  'file-empty': 'error',
  'json-syntax': 'error',
  'json-cut-short': 'error',
  'json-not-finite': 'warning',
  'geojson-list': 'error',
  'geojson-scalar': 'error',
  'geojson-no-type': 'error',
  'geojson-type-unknown': 'error',
  'geojson-topojson': 'error',
  'geojson-esri': 'error',
  'geojson-features-missing': 'error',
  'geojson-not-a-feature': 'error',
  'geojson-member': 'notice',
  'id-property-missing': 'warning',
  'format-not-read': 'error',
  'encoding-assumed': 'notice',
  'zip-damaged': 'error',
  'zip-entries': 'error',
  'zip-too-large': 'error',
  'zip-encrypted': 'error',
  'zip-method': 'error',
  'zip-entry-damaged': 'error',
  'zip-too-deep': 'error',
  'zip-nothing-known': 'error',
  'zip-others-ignored': 'notice',
  'xml-entities': 'error',
  'xml-syntax': 'error',
  'xml-too-deep': 'error',
  'kml-links': 'warning',
  'boundary-possible': 'notice',
  'boundary-too-short': 'error',
  'boundary-closed': 'warning',
  'boundary-from-points': 'notice',
  'projection-missing': 'warning',
  'projection-unknown': 'error',
  'place-unknown': 'error',
  'place-frame-unknown': 'error',
  'place-choice-unfit': 'error',
  'place-chosen': 'notice',
  'place-transformed': 'notice',
  'place-candidate': 'notice',
  'place-candidate-fits': 'notice',
  'csv-empty': 'error',
  'csv-cell-unreadable': 'error',
  'csv-numbers-ambiguous': 'error',
  'csv-zones-mixed': 'error',
  'table-missing': 'notice',
  'table-damaged': 'warning',
  'table-uneven': 'warning',
  'rows-deleted': 'notice',
  'shape-damaged': 'error',
  'shape-unknown': 'error',
  'shapefile-cut-short': 'error',
  'wkt-syntax': 'error',
  ...gisSeverities,
} as const satisfies Record<string, Severity>;

export type FormatIssueCode = keyof typeof formatSeverities;

/** Returns the issue of a code, with the severity that goes with it. */
export function formatIssue(
  code: FormatIssueCode,
  at: Place,
  params: Readonly<Record<string, string | number>> = {},
): Issue<FormatIssueCode> {
  return { code, severity: formatSeverities[code], at, params };
}
