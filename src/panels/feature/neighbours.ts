import type { Feature, FeatureCollection, Position } from 'geojson';
import { polygonsOf } from '../../core/base/areal.ts';
import type { ArealGeometry } from '../../core/base/areal.ts';
import { metres } from '../../core/base/units.ts';
import type { Metres } from '../../core/base/units.ts';
import { ellipsoidalLength } from '../../core/geometry/ellipsoidal-length.ts';

/** A feature that shares a piece of boundary with another. */
export interface Neighbour {
  readonly id: string;
  readonly sharedBorder: Metres;
}

/**
 * Returns the features of the collection that share edges with the one named, the longest common boundary first. It
 * presumes that neighbours share exact vertices, as the embedded outlines do; boundaries drawn twice are not found.
 */
export function neighboursOf(collection: FeatureCollection, featureId: string): readonly Neighbour[] {
  const own = collection.features.find((feature) => feature.id === featureId);
  if (own === undefined) return [];
  const ownEdges = new Set(edgesOf(own).map(([start, end]) => edgeKey(start, end)));
  const neighbours = collection.features
    .filter((feature) => feature !== own)
    .map((feature) => ({ id: String(feature.id), sharedBorder: sharedLength(feature, ownEdges) }));
  return neighbours
    .filter((neighbour) => neighbour.sharedBorder > 0)
    .sort((first, second) => second.sharedBorder - first.sharedBorder);
}

function sharedLength(feature: Feature, edges: ReadonlySet<string>): Metres {
  const shared = edgesOf(feature).filter(([start, end]) => edges.has(edgeKey(start, end)));
  return metres(shared.reduce((length, edge) => length + ellipsoidalLength(edge), 0));
}

function edgesOf(feature: Feature): (readonly [Position, Position])[] {
  const geometry = arealGeometryOf(feature);
  if (geometry === null) return [];
  return polygonsOf(geometry)
    .flat()
    .flatMap((ring) =>
      ring.flatMap((start, index) => {
        const end = ring[index + 1];
        return end === undefined ? [] : [[start, end] as const];
      }),
    );
}

function arealGeometryOf({
  geometry,
}: {
  readonly geometry: Feature['geometry'] | null;
}): ArealGeometry | null {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? geometry : null;
}

/** The same for both directions of an edge. */
function edgeKey(start: Position, end: Position): string {
  const [first, second] = [start.join(','), end.join(',')].sort();
  return `${first} ${second}`;
}
