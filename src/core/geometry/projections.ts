import proj4 from 'proj4';
import type { Projection } from './planar-area.ts';
import type { UtmZone } from './utm-zone.ts';
import { utmZoneNumber } from './utm-zone.ts';

/** Returns the PROJ definition of a UTM zone on WGS 84. */
export function utmDefinition(zone: UtmZone): string {
  const south = zone.endsWith('S') ? ' +south' : '';
  return `+proj=utm +zone=${utmZoneNumber(zone)}${south} +datum=WGS84 +units=m +no_defs`;
}

/**
 * PROJ definition of MAGNA-SIRGAS 2018 / Origen Nacional, the single projection of Colombia. MAGNA-SIRGAS and WGS 84
 * are taken as one frame, which is true to some centimetres a decade.
 *
 * @see EPSG:9377; IGAC, Resolución 471 de 2020.
 */
export const ORIGEN_NACIONAL_DEFINITION =
  '+proj=tmerc +lat_0=4 +lon_0=-73 +k=0.9992 +x_0=5000000 +y_0=2000000 +ellps=GRS80 +units=m +no_defs';

/** Easting and northing in metres to longitude and latitude in degrees. */
type Unprojection = (easting: number, northing: number) => readonly [lon: number, lat: number];

const projections = new Map<string, Projection>();

/**
 * Returns the projection of a PROJ definition, from longitude and latitude on WGS 84. It is made once for each
 * definition. Coordinates must be finite; the result is not finite beyond the reach of the projection, some 80° from
 * the central meridian.
 *
 * @see proj4js, which follows Karney 2011, Transverse Mercator with an accuracy of a few nanometers.
 */
export function projectionOf(definition: string): Projection {
  const known = projections.get(definition);
  if (known) return known;
  const converter = proj4(definition);
  const projection: Projection = (lon, lat) => {
    const [easting, northing] = converter.forward([lon, lat]);
    return [easting, northing];
  };
  projections.set(definition, projection);
  return projection;
}

/**
 * Returns the way back of {@link projectionOf}: from easting and northing in metres to longitude and latitude in degrees.
 * Where there is none the result is not finite.
 */
export function unprojectionOf(definition: string): Unprojection {
  const converter = proj4(definition);
  return (easting, northing) => {
    if (!Number.isFinite(easting) || !Number.isFinite(northing)) return [Number.NaN, Number.NaN];
    const [lon, lat] = converter.inverse([easting, northing]);
    return [lon, lat];
  };
}
