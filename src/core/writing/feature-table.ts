import type { Geometry } from 'geojson';

/** What a column holds; `date` is an ISO 8601 day as text. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'date';

/** A value of a cell; `null` is unknown, and is never written as 0. */
export type Cell = string | number | boolean | null;

/** A column as every format writes it: its name is the same in all of them, unless the format says otherwise. */
export interface TableColumn {
  readonly name: string;
  /** What the column holds, in the words of the reader. */
  readonly title: string;
  readonly type: ColumnType;
  /** Such as `ha`, `m`, `%`, `°`; `null` where the value has none. */
  readonly unit: string | null;
}

export interface TableRow {
  /** Longitude and latitude on WGS 84, in degrees; `null` where there is none. */
  readonly geometry: Geometry | null;
  /** One for each column, in their order. */
  readonly cells: readonly Cell[];
}

/** Rows with or without geometry, ready to be written in any format. */
export interface FeatureTable {
  /** Safe as a name of a file and of a layer: small letters, digits, hyphens. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}
