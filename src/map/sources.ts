import type { Feature, FeatureCollection, Geometry, Point, Position } from 'geojson';
import type { ArealGeojson, ArealGeometry } from '../core/base/areal.ts';
import { designationOf } from '../core/catalogue/designation.ts';
import type { Designation } from '../core/catalogue/designation.ts';
import type { FeatureEntry } from '../core/catalogue/layer-entry.ts';
import { boundsOf } from '../core/geometry/bounds.ts';
import { labelPosition } from '../core/geometry/label-position.ts';
import type { EmbeddedLayer } from '../state/embedded-layer.ts';
import { labelGrid } from './label-grid.ts';

/** What the drawings read of a feature. A lower rank is more important. */
interface DrawnProperties {
  readonly id: string;
  readonly name: string;
  readonly group: FeatureEntry['group'];
  readonly designation: Designation;
  readonly rank: number;
}

/** Features as the map holds them. */
export type DrawnCollection = FeatureCollection<Geometry, DrawnProperties>;

/**
 * Returns the features of a layer that have a geometry, each with the few properties that the drawings read. The
 * geometries are those of the layer, not copies.
 */
export function drawnFeatures({ entry, collection }: EmbeddedLayer): DrawnCollection {
  const entries = new Map(entry.features.map((feature) => [feature.id, feature]));
  const features = collection.features.flatMap((feature): Feature<Geometry, DrawnProperties>[] => {
    // The types of GeoJSON deny it, but a feature that no source draws has no geometry.
    const geometry = feature.geometry as Geometry | null;
    if (!geometry) return [];
    const known = entries.get(String(feature.id));
    const properties = {
      id: String(feature.id),
      name: String(feature.properties?.['name'] ?? ''),
      group: known?.group ?? 'mosaic',
      designation: designationOf(known?.category ?? null),
      rank: rankOf(feature),
    };
    return [{ type: 'Feature', geometry, properties }];
  });
  return { type: 'FeatureCollection', features };
}

/**
 * Degrees between the places for the name of a country, from far to near; `drawLand` says from which zoom each
 * is seen.
 */
const LAND_NAME_STEPS = [4, 2.5, 1.5];

/** Returns a place inside each area for its name; lines and points have none. */
export function labelPoints(drawn: DrawnCollection): LabelCollection {
  return placed(drawn, (geometry, rank) => [{ position: labelPosition(geometry), rank }]);
}

/**
 * Returns places for the names of lands, which reach beyond every view: rank 0 is one inside each, ranks 1 to 3 are
 * ever finer grids.
 */
export function landLabelPoints(drawn: DrawnCollection): LabelCollection {
  return placed(drawn, (geometry) => [
    { position: labelPosition(geometry), rank: 0 },
    ...LAND_NAME_STEPS.flatMap((step, index) =>
      labelGrid(geometry, step).map((position) => ({ position, rank: index + 1 })),
    ),
  ]);
}

type LabelCollection = FeatureCollection<Point, DrawnProperties>;

interface LabelPlace {
  readonly position: Readonly<Position> | null;
  readonly rank: number;
}

function placed(
  { features }: DrawnCollection,
  placesOf: (geometry: ArealGeometry, rank: number) => readonly LabelPlace[],
): LabelCollection {
  const labels: LabelCollection['features'] = [];
  for (const { geometry, properties } of features) {
    if (!isAreal(geometry)) continue;
    for (const { position, rank } of placesOf(geometry, properties.rank)) {
      if (!position) continue;
      const point: Point = { type: 'Point', coordinates: [...position] };
      labels.push({ type: 'Feature', geometry: point, properties: { ...properties, rank } });
    }
  }
  return { type: 'FeatureCollection', features: labels };
}

/** Rivers carry their rank, towns the number of their people; of areas the larger is the more important. */
function rankOf({ geometry, properties }: Feature): number {
  if (typeof properties?.['rank'] === 'number') return properties['rank'];
  if (typeof properties?.['population'] === 'number') return -properties['population'];
  const box = (geometry as Geometry | null) && isAreal(geometry) ? boundsOf(geometry) : null;
  return box ? -(box.east - box.west) * (box.north - box.south) : 0;
}

function isAreal(geometry: Geometry): geometry is ArealGeojson {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}
