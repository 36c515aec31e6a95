import type { MultiPolygon, Position } from 'geojson';
import { PlaceMetric } from '../geometry/place-metric.ts';
import { boundaryOf, ringOf } from './boundary.ts';
import { FEWEST_VERTICES } from './draft-ring.ts';
import { nearestPoint } from './nearest.ts';

/** Rings of polygons, the outer one first, each closed. */
export type Polygons = readonly Position[][][];

/** Which vertex: its polygon, ring and place in the ring, each from 0. */
export interface VertexAddress {
  readonly polygon: number;
  readonly ring: number;
  readonly vertex: number;
}

function withRing(
  polygons: Polygons,
  { polygon, ring }: Pick<VertexAddress, 'polygon' | 'ring'>,
  change: (vertices: readonly Position[]) => readonly Position[] | null,
): Polygons {
  const vertices = polygons[polygon]?.[ring]?.slice(0, -1);
  const changed = vertices === undefined ? null : change(vertices);
  const [first] = changed ?? [];
  if (changed === null || first === undefined) return polygons;
  return polygons.map((rings, at) =>
    at === polygon ? rings.map((found, of) => (of === ring ? [...changed, [...first]] : found)) : rings,
  );
}

/** Returns the polygons with a vertex put into the edge that is nearest to it; the same where there is no edge. */
export function insertVertex(polygons: Polygons, position: readonly [lon: number, lat: number]): Polygons {
  const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates: [...polygons] };
  const boundary = boundaryOf(geometry, [{ id: '', name: null, geometry }]);
  const nearest = nearestPoint(boundary, new PlaceMetric(position[0], position[1]));
  if (nearest === null) return polygons;
  const at = ringOf(boundary, nearest.edge);
  const found = boundary.rings[at];
  if (found === undefined) return polygons;
  const edge = nearest.edge - (boundary.table.ringStarts[at] as number);
  return withRing(polygons, { polygon: found.part - 1, ring: found.hole }, (vertices) =>
    vertices.toSpliced(edge + 1, 0, [...position]),
  );
}

/** Returns the polygons with a vertex moved; the same where there is no such vertex. */
export function moveVertex(
  polygons: Polygons,
  address: VertexAddress,
  position: readonly [lon: number, lat: number],
): Polygons {
  return withRing(polygons, address, (vertices) =>
    address.vertex in vertices ? vertices.with(address.vertex, [...position]) : null,
  );
}

/** Returns the polygons without a vertex; the same where there is none, or where its ring would enclose nothing. */
export function dropVertex(polygons: Polygons, address: VertexAddress): Polygons {
  return withRing(polygons, address, (vertices) =>
    address.vertex in vertices && vertices.length > FEWEST_VERTICES
      ? vertices.toSpliced(address.vertex, 1)
      : null,
  );
}
