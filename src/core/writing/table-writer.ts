import type { Cell, FeatureTable, TableColumn } from './feature-table.ts';
import type { WritingIssue } from './writing-issue.ts';

/** The formats in which a table is written, as the command line names them. */
export type TableFormatId =
  | 'geojson'
  | 'kml'
  | 'kmz'
  | 'gpx'
  | 'shp'
  | 'gpkg'
  | 'fgb'
  | 'geoparquet'
  | 'topojson'
  | 'csv'
  | 'csv-es'
  | 'xlsx'
  | 'json'
  | 'parquet';

export interface WrittenFile {
  /** Name of the file, from the name of the table and the ending of the format. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A table in a format, and what the format could not hold of it. */
export interface WrittenTable {
  readonly files: readonly WrittenFile[];
  /** The columns as the format has them: renamed where it must, `lon` and `lat` behind the others where it has them. */
  readonly columns: readonly TableColumn[];
  readonly issues: readonly WritingIssue[];
}

export interface WritingOptions {
  /** Rows of a sheet on how the numbers were made, for formats that hold several sheets; none by default. */
  readonly methods?: readonly (readonly Cell[])[];
  /** What the sheet on methods is called; `métodos` by default. */
  readonly methodsTitle?: string;
}

/** A format in which a table is written. */
export interface TableFormat {
  readonly id: TableFormatId;
  /** What people call it; the same in every language. */
  readonly name: string;
  /** Ending of the file without a leading dot; no two formats have the same. */
  readonly ending: string;
  readonly mediaType: string;
  /** Whether geometries of every kind are in it; tables of text hold points alone, as `lon` and `lat`. */
  readonly carriesGeometry: boolean;
  /** Whether points, lines and areas may stand side by side in one layer; else each kind is a layer of its own. */
  readonly takesMixedGeometry: boolean;
}

/** What writes a format. The same table gives the same bytes. */
export interface TableWriter extends TableFormat {
  /** Returns the table in this format. What the format cannot hold is an issue, never an exception. */
  format(table: FeatureTable, options?: WritingOptions): Promise<WrittenTable>;
}
