import Flatbush from 'flatbush';
import type { FeatureCollection, Polygon, Position } from 'geojson';

/** The rings of the features of a file. */
export type PolygonRings = readonly (readonly Position[])[];

/** Returns the polygons of a file as a peer gets them: by JSON.parse. */
export function parsePolygons(bytes: Uint8Array): PolygonRings[] {
  const { features } = JSON.parse(new TextDecoder().decode(bytes)) as FeatureCollection<Polygon>;
  return features.map(({ geometry }) => geometry.coordinates);
}

function boxOf(rings: PolygonRings): readonly [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = Number.NaN, lat = Number.NaN] of rings[0] ?? []) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/** Returns the pairs of polygons whose boxes touch, by a packed R-tree: what a peer needs that brings no index. */
export function pairsByTree(a: readonly PolygonRings[], b: readonly PolygonRings[]): [number, number][] {
  const tree = new Flatbush(b.length);
  for (const rings of b) tree.add(...boxOf(rings));
  tree.finish();
  return a.flatMap((rings, indexA) =>
    tree
      .search(...boxOf(rings))
      .toSorted((one, other) => one - other)
      .map((indexB): [number, number] => [indexA, indexB]),
  );
}
