import { referenceOfCode } from '../../crs/reference-of-code.ts';
import type { DeclaredReference } from '../../crs/declared-reference.ts';
import type { Database, Row } from '../sqlite/database.ts';

/** A table of features, and how they are placed. */
export interface GeopackageLayer {
  readonly table: string;
  readonly geometryColumn: string;
  /** `null` where it declares none. */
  readonly reference: DeclaredReference | null;
}

function textOf(row: Row, column: string): string | null {
  const value = row.get(column);
  return typeof value === 'string' ? value : null;
}

function referencesOf(database: Database): ReadonlyMap<number, DeclaredReference | null> {
  const references = new Map<number, DeclaredReference | null>();
  for (const { row } of database.rows('gpkg_spatial_ref_sys')) {
    const code = row.get('organization_coordsys_id');
    const reference = referenceOfCode({
      authority: textOf(row, 'organization'),
      code: typeof code === 'number' ? code : null,
      wkt: textOf(row, 'definition'),
    });
    references.set(Number(row.get('srs_id')), reference);
  }
  return references;
}

/**
 * Returns the tables of features of a GeoPackage, in its order; `null` where the database is no GeoPackage. Throws a
 * DamagedDatabase where that cannot be read.
 *
 * @see OGC 12-128r18, GeoPackage Encoding Standard, sections 1.1.2 and 2.1.5.
 */
export function layersOf(database: Database): readonly GeopackageLayer[] | null {
  if (database.kindOf('gpkg_geometry_columns') === null) return null;
  const references = referencesOf(database);
  return [...database.rows('gpkg_geometry_columns')].map(({ row }) => ({
    table: textOf(row, 'table_name') ?? '',
    geometryColumn: textOf(row, 'column_name') ?? '',
    // -1 and 0 stand for systems that nobody defined, and have no code above 0.
    reference: references.get(Number(row.get('srs_id'))) ?? null,
  }));
}
