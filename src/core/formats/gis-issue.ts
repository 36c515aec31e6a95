import type { Severity } from '../base/issue.ts';

/** How much trouble with the files of GIS matters: TopoJSON, FlatGeobuf and GeoPackage. */
export const gisSeverities = {
  'reference-missing': 'warning',
  'geometry-damaged': 'error',
  'geometry-kind': 'error',
  'topojson-incomplete': 'error',
  'topojson-arc': 'error',
  'topojson-too-large': 'error',
  'flatgeobuf-damaged': 'error',
  'flatgeobuf-cut-short': 'error',
  'sqlite-damaged': 'error',
  'sqlite-not-geopackage': 'error',
  'sqlite-open-elsewhere': 'warning',
  'layer-view': 'error',
  'layer-damaged': 'error',
} as const satisfies Record<string, Severity>;
