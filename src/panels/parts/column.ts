/** A column of a table: what stands in its cells and by what it is sorted. */
export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  /** Numbers stand on the right and sort by size, texts by the alphabet of the language. */
  readonly kind: 'text' | 'number';
  readonly text: (row: Row) => string;
  /** `null` is unknown and stands last in either direction. */
  readonly sortValue: (row: Row) => string | number | null;
}

/** By which column a table is sorted. */
export interface Sorting {
  readonly key: string;
  readonly descending: boolean;
}
