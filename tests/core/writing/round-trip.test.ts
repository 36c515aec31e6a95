import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { geometriesOf, tablesOf } from '../../support/arbitrary-tables.ts';
import { distanceBetween } from '../../support/geometry-distance.ts';
import { readBack } from '../../support/written-tables.ts';
import type { Cell, ColumnType, FeatureTable } from '../../../src/core/writing/feature-table.ts';
import type { TableFormatId } from '../../../src/core/writing/table-writer.ts';

const { points, lines, areas } = geometriesOf;
const anything = fc.option(geometriesOf.anything);

/** What a cell is after it was written and read, where the format or its reader cannot keep it as it is. */
type CellRead = (cell: Cell, type: ColumnType) => unknown;

const asIs: CellRead = (cell) => cell;

/** XML has no types, its reader takes spaces off, and a line end is one. */
const asXmlText: CellRead = (cell) =>
  cell === null
    ? undefined
    : String(typeof cell === 'boolean' ? Number(cell) : cell)
        // eslint-disable-next-line no-control-regex -- these are what XML cannot hold
        .replaceAll(/[\u0000-\u0008\v\f\u000e-\u001f]/g, '?')
        .trim();

/** Databases write yes and no as 1 and 0. */
const asDatabase: CellRead = (cell) => (typeof cell === 'boolean' ? Number(cell) : cell);

/** An empty text is unknown there. */
const asDbase: CellRead = (cell) => (typeof cell === 'string' ? cell.trim() || null : cell);

/** A cell that is unknown is not written. */
const asWritten: CellRead = (cell) => cell ?? undefined;

interface Case {
  readonly id: TableFormatId;
  readonly geometry: Parameters<typeof tablesOf>[0];
  readonly cell: CellRead;
  /** In degrees. */
  readonly within: number;
  readonly why: string;
}

const cases: readonly Case[] = [
  { id: 'geojson', geometry: anything, cell: asIs, within: 0.51e-7, why: 'seven decimals' },
  { id: 'kml', geometry: anything, cell: asXmlText, within: 1e-19, why: 'all digits, as text' },
  { id: 'kmz', geometry: anything, cell: asXmlText, within: 1e-19, why: 'the same, packed' },
  {
    id: 'shp',
    geometry: fc.option(points),
    cell: asDbase,
    within: 0,
    why: 'texts without spaces around them',
  },
  { id: 'shp', geometry: fc.option(lines), cell: asDbase, within: 0, why: 'lines' },
  { id: 'shp', geometry: fc.option(areas), cell: asDbase, within: 0, why: 'areas, their rings turned' },
  { id: 'topojson', geometry: anything, cell: asIs, within: 0.51e-7, why: 'a grid of 1e-7 degrees' },
  { id: 'fgb', geometry: anything, cell: asWritten, within: 0, why: 'all cells that are known' },
  { id: 'gpkg', geometry: anything, cell: asDatabase, within: 0, why: 'all cells, yes and no as numbers' },
];

function expectedRows({ columns, rows }: FeatureTable, cellRead: CellRead): readonly unknown[] {
  return rows.map(({ cells }) =>
    Object.fromEntries(columns.map(({ name, type }, at) => [name, cellRead(cells[at] ?? null, type)])),
  );
}

describe('what is written is read back the same', () => {
  test.each(cases)('as $id: $why', async ({ id, geometry, cell, within }) => {
    await fc.assert(
      fc.asyncProperty(tablesOf(geometry), async (table) => {
        const features = await readBack(id, table);
        const read = features.map(({ properties }) =>
          Object.fromEntries(table.columns.map(({ name }) => [name, properties[name]])),
        );
        expect(read).toEqual(expectedRows(table, cell));
        const far = features.map((feature, row) =>
          distanceBetween(feature.geometry, table.rows[row]?.geometry ?? null),
        );
        expect(Math.max(0, ...far)).toBeLessThanOrEqual(within);
      }),
      { numRuns: 25 },
    );
  });
});
