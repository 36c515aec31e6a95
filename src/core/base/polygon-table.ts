import type { Position } from 'geojson';

/**
 * The polygons of many features in flat arrays: 16 bytes a vertex, and nothing that a thread could not hand over whole.
 * Rings are closed: their first vertex stands again at their end.
 */
export interface PolygonTable {
  /** Longitude and latitude of every vertex, in degrees. */
  readonly coordinates: Float64Array;
  /** Index of the first vertex of each ring, and after the last ring the number of vertices. */
  readonly ringStarts: Uint32Array;
  /** Index of the first ring of each polygon, its outer one, and after the last polygon the number of rings. */
  readonly polygonRings: Uint32Array;
  /** Index of the first polygon of each feature, and after the last feature the number of polygons. */
  readonly featurePolygons: Uint32Array;
}

/** The polygons of one feature of a table. */
export interface TabledPolygons {
  readonly type: 'TabledPolygons';
  readonly table: PolygonTable;
  /** Position of the feature in its table, from 0. */
  readonly feature: number;
  /** Whether the source called them a MultiPolygon; a Polygon otherwise. */
  readonly isMulti: boolean;
}

/** Returns whether a value is the polygons of a feature of a table. */
export function isTabledPolygons(value: unknown): value is TabledPolygons {
  return (
    typeof value === 'object' &&
    value !== null &&
    'table' in value &&
    'type' in value &&
    value.type === 'TabledPolygons'
  );
}

function ringOf({ coordinates, ringStarts }: PolygonTable, ring: number): Position[] {
  const start = ringStarts[ring] as number;
  const end = ringStarts[ring + 1] as number;
  const positions = new Array<Position>(end - start);
  for (let vertex = start; vertex < end; vertex += 1) {
    positions[vertex - start] = [coordinates[2 * vertex] as number, coordinates[2 * vertex + 1] as number];
  }
  return positions;
}

/** Returns the polygons as arrays of rings of positions, outer ring first, each time anew. */
export function positionsOfTabled({ table, feature }: TabledPolygons): Position[][][] {
  const { featurePolygons, polygonRings } = table;
  const polygons: Position[][][] = [];
  for (
    let polygon = featurePolygons[feature] as number;
    polygon < (featurePolygons[feature + 1] as number);
    polygon += 1
  ) {
    const rings: Position[][] = [];
    const end = polygonRings[polygon + 1] as number;
    for (let ring = polygonRings[polygon] as number; ring < end; ring += 1) rings.push(ringOf(table, ring));
    polygons.push(rings);
  }
  return polygons;
}

/** Returns the polygons of a feature as the only feature of a table of their own: to send them without the others. */
export function detached({ table, feature, isMulti }: TabledPolygons): TabledPolygons {
  const polygons = table.featurePolygons.subarray(feature, feature + 2);
  const [firstPolygon = 0, endPolygon = 0] = polygons;
  const rings = table.polygonRings.subarray(firstPolygon, endPolygon + 1);
  const [firstRing = 0] = rings;
  const starts = table.ringStarts.subarray(firstRing, (rings.at(-1) ?? 0) + 1);
  const [start = 0] = starts;
  const own = {
    coordinates: table.coordinates.slice(2 * start, 2 * (starts.at(-1) ?? 0)),
    ringStarts: starts.map((vertex) => vertex - start),
    polygonRings: rings.map((ring) => ring - firstRing),
    featurePolygons: polygons.map((polygon) => polygon - firstPolygon),
  };
  return { type: 'TabledPolygons', table: own, feature: 0, isMulti };
}

/** Returns polygons as the only feature of a table of their own. */
export function tabledPolygons(polygons: readonly (readonly (readonly Position[])[])[]): TabledPolygons {
  const rings = polygons.flat();
  const coordinates = new Float64Array(2 * rings.reduce((sum, { length }) => sum + length, 0));
  const ringStarts = new Uint32Array(rings.length + 1);
  let at = 0;
  rings.forEach((ring, index) => {
    for (const [lon = Number.NaN, lat = Number.NaN] of ring) {
      coordinates[at] = lon;
      coordinates[at + 1] = lat;
      at += 2;
    }
    ringStarts[index + 1] = at / 2;
  });
  const polygonRings = new Uint32Array(polygons.length + 1);
  polygons.forEach(
    ({ length }, index) => (polygonRings[index + 1] = (polygonRings[index] as number) + length),
  );
  const featurePolygons = Uint32Array.of(0, polygons.length);
  const table = { coordinates, ringStarts, polygonRings, featurePolygons };
  return { type: 'TabledPolygons', table, feature: 0, isMulti: polygons.length > 1 };
}
