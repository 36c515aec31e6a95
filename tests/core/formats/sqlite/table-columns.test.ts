import { describe, expect, test } from 'vitest';
import { tableColumns } from '../../../../src/core/formats/sqlite/table-columns.ts';

describe('tableColumns', () => {
  test.each([
    {
      sql: 'CREATE TABLE "chacras" ( "fid" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, "geom" GEOMETRY, "área" REAL)',
      names: ['fid', 'geom', 'área'],
      rowidColumn: 0,
      why: 'as GDAL writes it',
    },
    {
      sql: 'CREATE TABLE t(geom BLOB, id INTEGER, nombre TEXT, PRIMARY KEY("ID" AUTOINCREMENT))',
      names: ['geom', 'id', 'nombre'],
      rowidColumn: 1,
      why: 'as QGIS writes it after the columns',
    },
    {
      sql: "CREATE TABLE t(a DECIMAL(10,5) DEFAULT 'x,)', [b c] TEXT CHECK (length([b c]) < 5), `d` INT PRIMARY KEY)",
      names: ['a', 'b c', 'd'],
      rowidColumn: -1,
      why: 'commas in brackets and texts separate nothing, and INT is no INTEGER',
    },
    {
      sql: 'CREATE TABLE t(\n a TEXT, -- una, nota (\n /* b TEXT, */ "c ""d""" TEXT,\n UNIQUE (a), CONSTRAINT k CHECK (a > 1))',
      names: ['a', 'c "d"'],
      rowidColumn: -1,
      why: 'comments and constraints are no columns',
    },
    {
      sql: 'CREATE TABLE t(a REAL, b REAL GENERATED ALWAYS AS (a * 2) VIRTUAL, c REAL AS (a) STORED, uniqueness TEXT)',
      names: ['a', 'c', 'uniqueness'],
      rowidColumn: -1,
      why: 'what is worked out when asked for is not stored',
    },
    { sql: '', names: [''], rowidColumn: -1, why: 'nothing is known of a table without a statement' },
  ])('finds $names: $why', ({ sql, names, rowidColumn }) => {
    expect(tableColumns(sql)).toEqual({ names, rowidColumn });
  });
});
