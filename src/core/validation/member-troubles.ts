/// <reference types="./geojson-validation.d.ts" />

import { isFeature } from 'geojson-validation';
import type { JsonObject } from '../base/json.ts';

/**
 * Returns what geojson-validation has against the members of a feature beside its geometry, in its own English words.
 * Geometries are kept from it: on 100,000 bad positions it takes half a minute, and an empty ring or a deep nesting
 * makes it throw.
 *
 * @see RFC 7946, sections 3.2 and 5.
 */
export function memberTroubles(feature: JsonObject): readonly string[] {
  const members: Record<string, unknown> = { type: 'Feature', geometry: null };
  if ('properties' in feature) members['properties'] = feature['properties'];
  if ('bbox' in feature) members['bbox'] = feature['bbox'];
  return isFeature(members, true);
}
