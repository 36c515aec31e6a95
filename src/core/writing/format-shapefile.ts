import { strToU8 } from 'fflate';
import type { FeatureTable, TableColumn } from './feature-table.ts';
import { shapeLayers } from './shapefile/shape-kind.ts';
import { writeDbf } from './shapefile/write-dbf.ts';
import { writeShp } from './shapefile/write-shp.ts';
import type { WrittenTable } from './table-writer.ts';
import { withUniqueNames } from './unique-names.ts';
import { writingIssue } from './writing-issue.ts';
import type { WritingIssue } from './writing-issue.ts';
import { writtenBytes } from './written-text.ts';
import { zipFiles } from './zip-files.ts';

const LONGEST_NAME = 10;

const WGS_84 =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],' +
  'PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';

/** A shapefile without columns is none: there is always the position of the row. */
const POSITION: TableColumn = { name: 'n', title: '', type: 'integer', unit: null };

function withColumns(table: FeatureTable): FeatureTable {
  if (table.columns.length > 0) return table;
  return { ...table, columns: [POSITION], rows: table.rows.map((row, at) => ({ ...row, cells: [at + 1] })) };
}

function onlyOnce(issues: readonly WritingIssue[]): readonly WritingIssue[] {
  return [...new Map(issues.map((issue) => [`${issue.code} ${issue.at.path ?? ''}`, issue])).values()];
}

/**
 * Returns a table as zipped shapefiles on WGS 84, one for each kind of geometry, texts in UTF-8. Names of columns are
 * shortened to 10 bytes without two becoming the same, each with an issue that says how.
 *
 * @see ESRI 1998, Shapefile Technical Description.
 */
export function formatShapefileTable(given: FeatureTable): WrittenTable {
  const { table, issues } = withUniqueNames(withColumns(given), {
    allowed: (name) => name.replaceAll(/[^\p{L}\p{M}\p{N}_]/gu, '_'),
    most: LONGEST_NAME,
  });
  const layers = shapeLayers(table.rows);
  const files = new Map<string, Uint8Array>();
  const troubles: WritingIssue[] = [];
  for (const layer of layers) {
    const name = layers.length === 1 ? table.name : `${table.name}-${layer.ending}`;
    const { shp, shx } = writeShp(layer);
    const { dbf, issues: cut } = writeDbf(
      table.columns,
      layer.rows.map(({ row }) => row.cells),
    );
    troubles.push(...cut);
    files.set(`${name}.shp`, shp).set(`${name}.shx`, shx).set(`${name}.dbf`, dbf);
    files.set(`${name}.prj`, strToU8(WGS_84)).set(`${name}.cpg`, strToU8('UTF-8'));
  }
  const apart = layers.length > 1 ? [writingIssue('writing-kinds-apart', { files: layers.length })] : [];
  return writtenBytes(table, 'shp.zip', zipFiles(files), [...issues, ...apart, ...onlyOnce(troubles)]);
}
