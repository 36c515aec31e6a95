import { csv } from './csv.ts';
import { flatgeobuf } from './flatgeobuf.ts';
import { foreignFormat } from './foreign-format.ts';
import type { Format } from './format.ts';
import { geojson } from './geojson.ts';
import { geopackage } from './geopackage.ts';
import { gpx } from './gpx.ts';
import { kml } from './kml.ts';
import { shapefile } from './shapefile.ts';
import { topojson } from './topojson.ts';
import { wkt } from './wkt.ts';

/** The formats that are read, in the order in which they are looked for. */
const formats: readonly Format[] = [shapefile, geopackage, flatgeobuf, kml, gpx, wkt, topojson, geojson, csv];

/**
 * Returns the format of a file, told by its content. Text of no known kind counts as GeoJSON, which then says line and
 * column of what it is not. `null` where the file is something else.
 */
export function formatOf(bytes: Uint8Array): Format | null {
  const known = formats.find((format) => format.detect(bytes));
  if (known !== undefined) return known;
  return foreignFormat(bytes) === null ? geojson : null;
}

/** Returns the format of a file among others, of which only what is known for certain counts. */
export function certainFormatOf(bytes: Uint8Array): Format | null {
  return formats.find((format) => format.detect(bytes)) ?? null;
}

/** Returns which of the formats of an archive is the one that is meant: the first in the order of {@link formatOf}. */
export function preferred(found: readonly Format[]): Format | undefined {
  return formats.find((format) => found.includes(format));
}
