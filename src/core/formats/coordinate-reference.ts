import { describeValue } from '../base/describe-value.ts';
import { isJsonObject } from '../base/json.ts';
import { referenceOfName } from '../crs/declared-reference.ts';
import type { DeclaredReference } from '../crs/declared-reference.ts';

/**
 * Returns the reference system that an older GeoJSON names in its `crs` member; `null` where it names none, as RFC 7946
 * asks.
 *
 * @see GeoJSON 2008, section 3; RFC 7946, section 4, which did away with it.
 */
export function declaredByGeojson(json: unknown): DeclaredReference | null {
  if (!isJsonObject(json) || json['crs'] === undefined || json['crs'] === null) return null;
  const { crs } = json;
  const properties = isJsonObject(crs) ? crs['properties'] : null;
  const name = isJsonObject(properties) ? properties['name'] : null;
  return typeof name === 'string' ? referenceOfName(name) : { kind: 'unknown', name: describeValue(crs) };
}
