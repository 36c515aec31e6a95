import { describeValue } from '../base/describe-value.ts';
import { isJsonObject } from '../base/json.ts';

/** WGS 84 in longitude and latitude, as its names are written in the `crs` member of older files. */
const WGS_84 = /(CRS:?84|EPSG:{1,2}4326|EPSG:[\d.]*:4326|WGS ?84)$/i;

/**
 * Returns the name of the reference system that an older GeoJSON names in its `crs` member, where that is not WGS 84;
 * else `null`.
 *
 * @see GeoJSON 2008, section 3; RFC 7946, section 4, which did away with it.
 */
export function foreignReferenceSystem(json: unknown): string | null {
  if (!isJsonObject(json) || json['crs'] === undefined || json['crs'] === null) return null;
  const { crs } = json;
  const properties = isJsonObject(crs) ? crs['properties'] : null;
  const name = isJsonObject(properties) ? properties['name'] : null;
  if (typeof name !== 'string') return describeValue(crs);
  return WGS_84.test(name.trim()) ? null : name;
}
