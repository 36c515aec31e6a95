import type { Feature, GeoJsonProperties } from 'geojson';
import { topology } from 'topojson-server';
import type { FeatureTable } from './feature-table.ts';
import { tableBounds } from './geometry-bounds.ts';
import type { WrittenTable } from './table-writer.ts';
import { writtenText } from './written-text.ts';

/** In degrees, about a centimetre on the land: positions are whole multiples of it at most. */
const STEP = 1e-7;

/** How many places the longer side of the box is divided into, so that none is further apart than a step. */
function places({ rows }: FeatureTable): number {
  const box = tableBounds(rows);
  if (box === null) return 0;
  return Math.ceil(Math.max(box.east - box.west, box.north - box.south) / STEP) + 2;
}

/**
 * Returns a table as TopoJSON of one object, called like the table: lines that neighbours share are written once, and
 * positions on a grid of at most 1e-7 degrees, so that they move by 1 cm at most.
 *
 * @see Bostock and Metcalf 2014, The TopoJSON Format Specification 1.0.
 */
export function formatTopojsonTable(table: FeatureTable): WrittenTable {
  const { name, columns, rows } = table;
  const features = rows.map(({ geometry, cells }): Feature<Feature['geometry'] | null> => {
    const properties: GeoJsonProperties = Object.fromEntries(
      columns.map((column, at) => [column.name, cells[at] ?? null]),
    );
    return { type: 'Feature', properties, geometry };
  });
  const collection = { type: 'FeatureCollection', features } as Parameters<typeof topology>[0][string];
  return writtenText(
    table,
    'topojson',
    `${JSON.stringify(topology({ [name]: collection }, places(table)))}\n`,
  );
}
