import type { Feature, Position } from 'geojson';
import { polygonsOf } from '../base/areal.ts';
import type { Metres } from '../base/units.ts';
import { sideOfRing } from '../crossings/position-in-ring.ts';
import { boundsOf } from '../geometry/bounds.ts';
import { bearingDegrees, compassPointOf } from '../geometry/compass-point.ts';
import type { CompassPoint } from '../geometry/compass-point.ts';
import { ellipsoidalEdgeLength } from '../geometry/ellipsoidal-length.ts';
import { asArealLayer } from './as-areal-layer.ts';
import type { LayerData } from './layer-data.ts';

/** A place with a name, and where a position lies as seen from it. */
interface NearestPlace {
  readonly name: string;
  readonly distance: Metres;
  readonly direction: CompassPoint;
}

/** Where a position lies, in words that people of the place know. */
export interface Whereabouts {
  /** The features that hold the position, by layer. */
  readonly zones: readonly { readonly layerId: string; readonly featureId: string }[];
  readonly nearest: NearestPlace | null;
}

function isInside(polygons: readonly Position[][][], position: Position): boolean {
  return polygons.some(
    ([outer = [], ...holes]) =>
      sideOfRing(outer, position) !== 'outside' &&
      holes.every((hole) => sideOfRing(hole, position) !== 'inside'),
  );
}

function zonesAt(layer: LayerData, position: Position): Whereabouts['zones'] {
  const [lon = Number.NaN, lat = Number.NaN] = position;
  const holding = asArealLayer(layer).features.filter(({ geometry }) => {
    const box = boundsOf(geometry);
    const isNear = box && box.west <= lon && lon <= box.east && box.south <= lat && lat <= box.north;
    return isNear && isInside(polygonsOf(geometry), position);
  });
  return holding.map(({ id }) => ({ layerId: layer.entry.id, featureId: id }));
}

function seenFrom({ geometry, properties }: Feature, position: Position): NearestPlace | null {
  const name: unknown = properties?.['name'];
  if (geometry.type !== 'Point' || typeof name !== 'string') return null;
  const bearing = bearingDegrees(geometry.coordinates, position);
  return {
    name,
    distance: ellipsoidalEdgeLength(geometry.coordinates, position),
    direction: compassPointOf(bearing),
  };
}

/**
 * Returns which features of the zone layers hold a position in longitude and latitude, borders included, and the
 * nearest of the places. It costs one pass over all edges of the zones whose box holds the position.
 */
export function whereabouts(
  position: Position,
  zones: readonly LayerData[],
  places: LayerData | null,
): Whereabouts {
  const seen = (places?.collection.features ?? []).flatMap((place) => seenFrom(place, position) ?? []);
  const nearest = seen.reduce<NearestPlace | null>(
    (best, place) => (best === null || place.distance < best.distance ? place : best),
    null,
  );
  return { zones: zones.flatMap((layer) => zonesAt(layer, position)), nearest };
}
