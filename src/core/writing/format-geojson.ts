import type { Geometry, Position } from 'geojson';
import { rowObject } from './row-object.ts';
import type { FeatureTable, TableRow } from './feature-table.ts';
import type { WrittenTable } from './table-writer.ts';
import { writtenText } from './written-text.ts';

/** About a centimetre on the land, as RFC 7946 advises. */
const DECIMALS = 7;

type Coordinates = Position | readonly Coordinates[];

function rounded(coordinates: Coordinates): unknown {
  return coordinates.map((part) =>
    typeof part === 'number' ? Number(part.toFixed(DECIMALS)) : rounded(part),
  );
}

function roundedGeometry(geometry: Geometry): unknown {
  return geometry.type === 'GeometryCollection'
    ? { type: geometry.type, geometries: geometry.geometries.map(roundedGeometry) }
    : { type: geometry.type, coordinates: rounded(geometry.coordinates) };
}

function featureText({ columns }: FeatureTable, { geometry, cells }: TableRow): string {
  const placed = JSON.stringify(geometry && roundedGeometry(geometry));
  return `{"type":"Feature","properties":${rowObject(columns, cells)},"geometry":${placed}}`;
}

/**
 * Returns a table as a FeatureCollection, one feature a line: 7 decimals, no reference system but WGS 84, unknown cells
 * `null`. What crosses the antimeridian is not cut there.
 *
 * @see RFC 7946, sections 3, 4 and 11.2.
 */
export function formatGeojsonTable(table: FeatureTable): WrittenTable {
  const features = table.rows.map((row) => featureText(table, row)).join(',\n');
  const name = JSON.stringify(table.name);
  return writtenText(
    table,
    'geojson',
    `{"type":"FeatureCollection","name":${name},"features":[\n${features}\n]}\n`,
  );
}
