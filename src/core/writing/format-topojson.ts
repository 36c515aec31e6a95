import type { Feature, Geometry, Position } from 'geojson';
import { topology } from 'topojson-server';
import type { FeatureTable } from './feature-table.ts';
import { tableBounds } from './geometry-bounds.ts';
import type { WrittenTable } from './table-writer.ts';
import { writtenText } from './written-text.ts';

/** Steps of the grid in a degree: about a centimetre each on the land, as GeoJSON has it. */
const STEPS_PER_DEGREE = 1e7;
const SHORTEST_LINE = 2;
const SHORTEST_RING = 4;

type Objects = Parameters<typeof topology>[0];

function onGrid(position: Position): Position {
  return position.map((degrees) => Math.round(degrees * STEPS_PER_DEGREE));
}

/** A line on the grid without places that repeat the one before, but of so many places at least. */
function line(positions: readonly Position[], shortest: number): Position[] {
  const placed = positions
    .map(onGrid)
    .filter(([x, y], at, all) => at === 0 || x !== all[at - 1]?.[0] || y !== all[at - 1]?.[1]);
  while (placed.length < shortest) placed.push(placed[0] ?? []);
  return placed;
}

function rings(polygon: readonly (readonly Position[])[]): Position[][] {
  return polygon.map((ring) => line(ring, SHORTEST_RING));
}

function geometryOnGrid(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: onGrid(geometry.coordinates) };
    case 'MultiPoint':
      return { type: 'MultiPoint', coordinates: geometry.coordinates.map(onGrid) };
    case 'LineString':
      return { type: 'LineString', coordinates: line(geometry.coordinates, SHORTEST_LINE) };
    case 'MultiLineString':
      return {
        type: 'MultiLineString',
        coordinates: geometry.coordinates.map((part) => line(part, SHORTEST_LINE)),
      };
    case 'Polygon':
      return { type: 'Polygon', coordinates: rings(geometry.coordinates) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rings) };
    case 'GeometryCollection':
      return { type: 'GeometryCollection', geometries: geometry.geometries.map(geometryOnGrid) };
  }
}

/** Of an arc each place but the first as the step from the one before. */
function steps(arc: readonly Position[]): readonly Position[] {
  return arc.map(([x = 0, y = 0], at) => {
    const [beforeX = 0, beforeY = 0] = arc[at - 1] ?? [];
    return [x - beforeX, y - beforeY];
  });
}

/**
 * Returns a table as TopoJSON of one object, called like the table: lines that neighbours share are written once, and
 * positions are those of GeoJSON, on the grid of whole multiples of 1e-7 degrees.
 *
 * @see Bostock and Metcalf 2014, The TopoJSON Format Specification 1.0.
 */
export function formatTopojsonTable(table: FeatureTable): WrittenTable {
  const { name, columns, rows } = table;
  const features = rows.map(({ geometry, cells }): Feature<Geometry | null> => {
    const properties = Object.fromEntries(columns.map((column, at) => [column.name, cells[at] ?? null]));
    return { type: 'Feature', properties, geometry: geometry && geometryOnGrid(geometry) };
  });
  const collection = { type: 'FeatureCollection', features } as Objects[string];
  const { objects, arcs } = topology({ [name]: collection });
  const box = tableBounds(rows);
  const scale = 1 / STEPS_PER_DEGREE;
  const topojson = {
    type: 'Topology',
    ...(box === null ? {} : { bbox: [box.west, box.south, box.east, box.north] }),
    transform: { scale: [scale, scale], translate: [0, 0] },
    objects,
    arcs: arcs.map(steps),
  };
  return writtenText(table, 'topojson', `${JSON.stringify(topojson)}\n`);
}
