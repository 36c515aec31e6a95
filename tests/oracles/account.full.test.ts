import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import type { ArealGeojson, ArealLayer } from '../../src/core/base/areal.ts';
import { planAccount } from '../../src/core/overlap/plan-account.ts';
import type { CombinationArea } from '../../src/core/overlap/results.ts';
import { layer } from '../core/overlap/layers.ts';
import { runPlan } from '../core/overlap/run-plan.ts';
import { describeWithPostgis } from '../support/postgis.ts';
import { describeWithReference } from '../support/reference.ts';

/** Files of each table. Resguardos overlap themselves, and reserves lie over areas. */
const TABLES = {
  areas: ['pe_areas_mosaico.geojson', 'pe_areas_contexto.geojson'],
  reserves: ['pe_reservas_indigenas_piaci.geojson'],
  lots: ['pe_lotes_hidrocarburos.geojson'],
  provinces: ['pe_provincias.geojson'],
  districts: ['pe_distritos.geojson'],
  parks: ['co_pnn_raisg2025.geojson'],
  resguardos: ['co_resguardos_parcial.geojson'],
  municipalities: ['co_municipios_86_18_52.geojson'],
} as const;

type Table = keyof typeof TABLES;

const FILES = Object.values(TABLES).flat();

const ACCOUNTS = [
  { layers: ['areas', 'reserves', 'lots'], zones: 'provinces' },
  { layers: ['areas', 'reserves', 'lots'], zones: 'districts' },
  { layers: ['parks', 'resguardos'], zones: 'municipalities' },
] as const satisfies readonly { layers: readonly Table[]; zones: Table }[];

/** Of the area; below it, what rounding two coordinates near 10⁷ m moves along a boundary of 1,000 km. */
const RELATIVE = 1e-9;
const ROUNDING_HECTARES = (1e6 * 1e7 * Number.EPSILON) / 10_000;

function readLayer(table: Table, pathOf: (file: string) => string): ArealLayer {
  const geometries = TABLES[table].flatMap((file) => {
    const text = readFileSync(pathOf(file), 'utf8');
    return (JSON.parse(text) as FeatureCollection<ArealGeojson>).features.map(({ geometry }) => geometry);
  });
  return layer('', geometries);
}

/** What PostGIS calls the land in the layers of a combination and in no other, inside some shape. */
function pieceOf(layers: readonly Table[], combination: number, shape: string): string {
  return layers.reduce((piece, table, position) => {
    const operation = (combination >> position) % 2 === 1 ? 'ST_Intersection' : 'ST_Difference';
    return `${operation}(${piece}, (SELECT shape FROM whole_${table}))`;
  }, shape);
}

const OUTSIDE = '-1';

/** Rows of combination, zone and hectares. */
function inZones(layers: readonly Table[], zones: Table, combination: number): string {
  const area = `ST_Area(${pieceOf(layers, combination, 'shape')}) / 10000`;
  return `SELECT ${String(combination)}, i, ${area} FROM ${zones} ORDER BY i;`;
}

function outside(layers: readonly Table[], zones: Table, combination: number): string {
  const everything = layers
    .map((table) => `(SELECT shape FROM whole_${table})`)
    .reduce((first, second) => `ST_Union(${first}, ${second})`);
  const piece = pieceOf(layers, combination, everything);
  const rest = `ST_Difference(${piece}, (SELECT shape FROM whole_${zones}))`;
  return `SELECT ${String(combination)}, ${OUTSIDE}, ST_Area(${rest}) / 10000;`;
}

function hectaresOf(combinations: readonly CombinationArea[], combination: number): number {
  const found = combinations.find(
    ({ layers }) => layers.reduce((sum, position) => sum + 2 ** position, 0) === combination,
  );
  return found?.hectares ?? 0;
}

function expectSame(ours: number, theirs: number, what: string): void {
  expect(Math.abs(ours - theirs), what).toBeLessThanOrEqual(Math.max(RELATIVE * theirs, ROUNDING_HECTARES));
}

describeWithReference('with the official polygons', FILES, (...paths) => {
  const pathOf = (file: string) => paths[FILES.findIndex((name) => name === file)] ?? '';

  describeWithPostgis('PostGIS', (postgis) => {
    /** The tables `name (i, shape)` and `whole_name (shape)`, in the plane of UTM zone 18S. */
    const create = (table: Table) => {
      const rows = readLayer(table, pathOf).features.map(
        ({ geometry }, index) => `(${String(index)}, '${JSON.stringify(geometry)}')`,
      );
      return `CREATE TEMP TABLE ${table} AS
        SELECT i, ST_Transform(ST_SetSRID(ST_GeomFromGeoJSON(json), 4326), 32718) AS shape
        FROM (VALUES ${rows.join(',\n')}) AS given (i, json);
        CREATE TEMP TABLE whole_${table} AS SELECT ST_Union(shape) AS shape FROM ${table};`;
    };

    test.each(ACCOUNTS)('finds the same of $layers by $zones', ({ layers, zones }) => {
      const inputs = layers.map((table) => readLayer(table, pathOf));
      const plan = planAccount(inputs, readLayer(zones, pathOf), 'utm:18S');
      const { value, issues } = runPlan(plan);
      expect(issues.filter(({ severity }) => severity !== 'notice')).toEqual([]);
      const combinations = Array.from({ length: 2 ** layers.length - 1 }, (_, index) => index + 1);
      const rows = postgis.query(
        [
          ...[...layers, zones].map(create),
          ...combinations.map((combination) => inZones(layers, zones, combination)),
          ...combinations.map((combination) => outside(layers, zones, combination)),
        ].join('\n'),
      );
      expect(rows).toHaveLength(combinations.length * ((value?.zones?.zones.length ?? 0) + 1));
      for (const [combination = '', zone = '', hectares] of rows) {
        const inside = value?.zones?.zones[Number(zone)]?.combinations ?? [];
        const found = zone === OUTSIDE ? (value?.zones?.outside ?? []) : inside;
        const ours = hectaresOf(found, Number(combination));
        expectSame(ours, Number(hectares), `combination ${combination} in ${zone}`);
      }
      const shared = rows.filter(([combination, , area]) => combination === '3' && Number(area) > 1);
      expect(shared.length, 'the first two layers share land').toBeGreaterThan(0);
    });
  });
});
