import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import type { ArealFeature, ArealGeojson } from '../../src/core/base/areal.ts';
import { featureIntegral, integrateBoundaries } from '../../src/core/crossings/boundary-integrals.ts';
import { measureCoverage } from '../../src/core/crossings/coverage.ts';
import { ellipsoidalAreaForm, planarAreaForm } from '../../src/core/crossings/edge-form.ts';
import type { EdgeForm } from '../../src/core/crossings/edge-form.ts';
import { indexEdges } from '../../src/core/crossings/indexed-edges.ts';
import { contactOfPair, integralAroundOverlap } from '../../src/core/crossings/pair-overlap.ts';
import { boundsOf } from '../../src/core/geometry/bounds.ts';
import { touchingBoxes } from '../../src/core/overlap/touching-boxes.ts';
import { describeWithPostgis } from '../support/postgis.ts';
import { describeWithReference } from '../support/reference.ts';
import { queryPath, readOverlapCases } from './overlap-cases.ts';

/** Files of one side, by the name of its table. Resguardos overlap themselves; the unions tell. */
const TABLES = {
  areas: ['pe_areas_mosaico.geojson', 'pe_areas_contexto.geojson'],
  parks: ['co_pnn_raisg2025.geojson'],
  resguardos: ['co_resguardos_parcial.geojson'],
  municipalities: ['co_municipios_86_18_52.geojson'],
  districts: ['pe_distritos.geojson'],
  provinces: ['pe_provincias.geojson'],
  lots: ['pe_lotes_hidrocarburos.geojson'],
  pdet: ['co_pdet_170_nacional.geojson'],
} as const;

type Table = keyof typeof TABLES;

const FILES = Object.values(TABLES).flat();

/** Every table of a group with every table of the groups after it. */
const GROUPS: readonly (readonly Table[])[] = [
  ['areas', 'parks', 'resguardos'],
  ['municipalities', 'districts'],
  ['pdet', 'provinces', 'lots'],
];

const PAIRS: readonly (readonly [Table, Table])[] = GROUPS.flatMap((group, index) =>
  group.flatMap((a) =>
    GROUPS.slice(index + 1)
      .flat()
      .map((b) => [a, b] as const),
  ),
);

/** Relative to the overlap; below it, what rounding two coordinates near 75 moves along a boundary of twenty degrees (Putumayo). */
const RELATIVE = 1e-9;
const ROUNDING = 20 * 75 * Number.EPSILON;

/** Of hectares on the ellipsoid: relative, and least. */
const RELATIVE_HECTARES = 1e-8;
const LEAST_HECTARES = 0.05;

/**
 * Degrees between the vertices that are put into the edges of an overlap before PostGIS measures it: its edges are
 * geodesics and ours straight in longitude and latitude, and over so short a stretch they are one.
 */
const SEGMENT = 0.0005;

const textOf = (value: unknown) => (typeof value === 'string' ? value : null);

function readFeatures(paths: readonly string[]): ArealFeature[] {
  const geometries = paths.flatMap((path) => {
    const { features } = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<ArealGeojson>;
    return features.map(({ geometry, properties }) => ({ geometry, name: textOf(properties?.['codigo']) }));
  });
  return geometries.map(({ geometry, name }, index) => ({ id: String(index), name, geometry }));
}

function measured(features: readonly ArealFeature[], form: EdgeForm = planarAreaForm) {
  const edges = indexEdges(features);
  return { edges, integrals: integrateBoundaries(edges.table, form) };
}

/** The area of every overlap that is more than noise, by the positions of the two features. */
function overlapsOf(
  a: readonly ArealFeature[],
  b: readonly ArealFeature[],
  form: EdgeForm,
): Map<string, number> {
  const [ours, theirs] = [measured(a, form), measured(b, form)];
  const boxes = [a, b].map((features) => features.map(({ geometry }) => boundsOf(geometry)));
  const found = new Map<string, number>();
  for (const [i, j] of touchingBoxes(boxes[0] ?? [], boxes[1] ?? [])) {
    const contact = contactOfPair({ edges: ours.edges, feature: i }, { edges: theirs.edges, feature: j });
    const { value, noise } = integralAroundOverlap(contact, ours.integrals, theirs.integrals);
    if (value > noise) found.set(`${String(i)} ${String(j)}`, value);
  }
  return found;
}

function expectSame(ours: number, theirs: number, what: string): void {
  expect(Math.abs(ours - theirs), what).toBeLessThanOrEqual(Math.max(RELATIVE * theirs, ROUNDING));
}

function expectSameHectares(ours: number, theirs: number, what: string): void {
  const allowed = Math.max(RELATIVE_HECTARES * theirs, LEAST_HECTARES);
  expect(Math.abs(ours - theirs), what).toBeLessThanOrEqual(allowed);
}

describeWithPostgis('PostGIS', (postgis) => {
  test.each(readOverlapCases())('still says what is stored for $name', ({ a, b, expected }) => {
    const variables = `\\set a '${JSON.stringify(a)}'\n\\set b '${JSON.stringify(b)}'\n`;
    const [row = []] = postgis.query(variables + readFileSync(queryPath, 'utf8'));
    const [intersection, union, difference] = row.map(Number);
    expect({ intersection, union, difference }).toEqual(expected);
  });
});

describeWithReference('with the official polygons', FILES, (...paths) => {
  const pathOf = new Map(FILES.map((file, index) => [file as string, paths[index] ?? '']));
  const layers = Object.fromEntries(
    Object.entries(TABLES).map(([table, files]) => [
      table,
      readFeatures(files.map((file) => pathOf.get(file) ?? '')),
    ]),
  ) as Record<Table, ArealFeature[]>;

  const idOf = (code: string) => layers.areas.find(({ name }) => name === code)?.id ?? 'NULL';

  describeWithPostgis('PostGIS', (postgis) => {
    /** The table `name (i, shape)` of features, as PostGIS reads them. */
    const create = (table: Table) => {
      const rows = layers[table].map(({ id, geometry }) => `(${id}, '${JSON.stringify(geometry)}')`);
      return `CREATE TEMP TABLE ${table} AS
        SELECT i, ST_GeomFromGeoJSON(json) AS shape FROM (VALUES ${rows.join(',\n')}) AS given (i, json);`;
    };

    test.each(PAIRS)('finds the same area in every pair of %s and %s', (a, b) => {
      const rows = postgis.query(
        `${create(a)} ${create(b)}
         WITH shared AS MATERIALIZED (
           SELECT a.i AS i, b.i AS j, ST_CollectionExtract(ST_Intersection(a.shape, b.shape), 3) AS shape
           FROM ${a} a JOIN ${b} b ON a.shape && b.shape)
         SELECT i, j, ST_Area(shape), ST_Area(ST_Segmentize(shape, ${String(SEGMENT)})::geography) / 10000
         FROM shared ORDER BY 1, 2;`,
      );
      const theirs = new Map(
        rows.map(([i, j, ...areas]) => [`${String(i)} ${String(j)}`, areas.map(Number)]),
      );
      const planar = overlapsOf(layers[a], layers[b], planarAreaForm);
      const ellipsoidal = overlapsOf(layers[a], layers[b], ellipsoidalAreaForm);
      for (const key of new Set([...theirs.keys(), ...planar.keys(), ...ellipsoidal.keys()])) {
        const [squareDegrees = 0, hectares = 0] = theirs.get(key) ?? [];
        expectSame(planar.get(key) ?? 0, squareDegrees, `pair ${key}`);
        expectSameHectares((ellipsoidal.get(key) ?? 0) / 10_000, hectares, `pair ${key}, hectares`);
      }
    });

    test('finds the 1,181.61 ha by which the generalised RC11 overlaps Yaguas', () => {
      const [[hectares] = []] = postgis.query(
        `${create('areas')}
         SELECT ST_Area(ST_Segmentize(ST_Intersection(a.shape, b.shape), ${String(SEGMENT)})::geography) / 10000
         FROM areas a, areas b WHERE a.i = ${idOf('PN15')} AND b.i = ${idOf('RC11')};`,
      );
      expect(Number(hectares)).toBeCloseTo(1181.61, 2);
    });

    test.each(Object.keys(TABLES) as Table[])('finds the same union and the same sum of %s', (table) => {
      const [[union, sum] = []] = postgis.query(
        `${create(table)} SELECT ST_Area(ST_Union(shape)), Sum(ST_Area(shape)) FROM ${table};`,
      );
      const { edges, integrals } = measured(layers[table]);
      expectSame(measureCoverage([{ edges, integrals, layer: 0 }]).areas[1] ?? 0, Number(union), 'union');
      const areas = layers[table].map((_, feature) => featureIntegral(edges.table, integrals, feature));
      expectSame(
        areas.reduce((total, area) => total + area, 0),
        Number(sum),
        'sum',
      );
    });
  });
});
