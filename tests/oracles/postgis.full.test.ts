import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import type { ArealGeometry, ArealLayer } from '../../src/core/base/areal.ts';
import { boundsOf } from '../../src/core/geometry/bounds.ts';
import { dissolve, pieceOf } from '../../src/core/overlap/dissolve.ts';
import { measureLayers } from '../../src/core/overlap/measured-feature.ts';
import type { Rounds } from '../../src/core/overlap/step.ts';
import { touchingBoxes, touchingEachOther } from '../../src/core/overlap/touching-boxes.ts';
import { differenceOf, intersectionOf } from '../../src/core/overlap/turf-geometry.ts';
import { layer } from '../core/overlap/layers.ts';
import { runPlan } from '../core/overlap/run-plan.ts';
import { describeWithPostgis } from '../support/postgis.ts';
import { describeWithReference } from '../support/reference.ts';
import { queryPath, readOverlapCases } from './overlap-cases.ts';
import { perimeterDegrees, squareDegrees } from './planar-degrees.ts';

const AREAS = ['pe_areas_mosaico.geojson', 'pe_areas_contexto.geojson'];
const PROVINCES = 'pe_provincias.geojson';

function readGeometries(paths: readonly string[]): ArealGeometry[] {
  return paths.flatMap((path) => {
    const { features } = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection;
    return features.map(({ geometry }) => geometry as ArealGeometry);
  });
}

function* unionOfAll(input: ArealLayer): Rounds<number> {
  const measured = yield* measureLayers([input], 'ellipsoidal');
  const { pieces } = yield* dissolve(measured.layers.flat().map(pieceOf), 'ellipsoidal');
  return pieces.reduce((sum, { geometry }) => sum + squareDegrees(geometry), 0);
}

/** Square degrees that the two may differ by: 1e-9 of the area, or two steps of a coordinate near 75 along the rings. */
function tolerance(area: number, geometry: ArealGeometry | null): number {
  return Math.max(1e-9 * area, 2 * 75 * Number.EPSILON * perimeterDegrees(geometry));
}

function expectAgreement(ours: ArealGeometry | null, theirs: number, pair: string): void {
  const difference = Math.abs(squareDegrees(ours) - theirs);
  expect(difference, `pair ${pair}`).toBeLessThanOrEqual(tolerance(theirs, ours));
}

describeWithPostgis('PostGIS', (postgis) => {
  test.each(readOverlapCases())('still says what is stored for $name', ({ a, b, expected }) => {
    const variables = `\\set a '${JSON.stringify(a)}'\n\\set b '${JSON.stringify(b)}'\n`;
    const [row = []] = postgis.query(variables + readFileSync(queryPath, 'utf8'));
    const [intersection, union, difference] = row.map(Number);
    expect({ intersection, union, difference }).toEqual(expected);
  });
});

describeWithReference('with the official polygons', [...AREAS, PROVINCES], (...paths) => {
  const areas = readGeometries(paths.slice(0, AREAS.length));
  const provinces = readGeometries(paths.slice(AREAS.length));

  describeWithPostgis('PostGIS', (postgis) => {
    /** The table `name (i, shape)` of geometries, as PostGIS reads them. */
    const withTable = (name: string, geometries: readonly ArealGeometry[]) => {
      const rows = geometries.map((geometry, i) => `(${String(i)}, '${JSON.stringify(geometry)}')`);
      return `CREATE TEMP TABLE ${name} AS
        SELECT i, ST_GeomFromGeoJSON(json) AS shape FROM (VALUES ${rows.join(',\n')}) AS given (i, json);`;
    };
    const tables = `${withTable('areas', areas)} ${withTable('provinces', provinces)}`;
    const expected = (operation: string, a: string, b: string) =>
      new Map(
        postgis
          .query(
            `${tables} SELECT a.i, b.i, ST_Area(${operation}(a.shape, b.shape))
             FROM ${a} a JOIN ${b} b ON a.shape && b.shape ORDER BY 1, 2;`,
          )
          .map(([i, j, area]) => [`${String(i)} ${String(j)}`, Number(area)]),
      );
    const areaBoxes = areas.map(boundsOf);

    test('finds the same area in every pair of protected areas and provinces', () => {
      const theirs = expected('ST_Intersection', 'areas', 'provinces');
      const pairs = touchingBoxes(areaBoxes, provinces.map(boundsOf));
      expect(pairs.map((pair) => pair.join(' '))).toEqual([...theirs.keys()]);
      for (const [i, j] of pairs) {
        const [a, b] = [areas[i], provinces[j]];
        const key = `${String(i)} ${String(j)}`;
        if (a && b) expectAgreement(intersectionOf(a, b), theirs.get(key) ?? Number.NaN, key);
      }
    });

    test('finds the same area in every pair of protected areas', () => {
      const theirs = expected('ST_Intersection', 'areas', 'areas');
      const pairs = touchingEachOther(areaBoxes);
      expect(pairs.length).toBeGreaterThan(5);
      for (const [i, j] of pairs) {
        const [a, b] = [areas[i], areas[j]];
        const key = `${String(i)} ${String(j)}`;
        if (a && b) expectAgreement(intersectionOf(a, b), theirs.get(key) ?? Number.NaN, key);
      }
    });

    test('finds the same area left when a province is taken from a protected area', () => {
      const theirs = expected('ST_Difference', 'areas', 'provinces');
      for (const [i, j] of touchingBoxes(areaBoxes, provinces.map(boundsOf))) {
        const [a, b] = [areas[i], provinces[j]];
        const key = `${String(i)} ${String(j)}`;
        if (a && b) expectAgreement(differenceOf(a, b), theirs.get(key) ?? Number.NaN, key);
      }
    });

    test.each([
      { what: 'the protected areas', table: 'areas', geometries: areas },
      { what: 'the provinces', table: 'provinces', geometries: provinces },
    ])('finds the same union of $what', ({ table, geometries }) => {
      const [[area] = []] = postgis.query(`${tables} SELECT ST_Area(ST_Union(shape)) FROM ${table};`);
      const ours = runPlan({ steps: 0, rounds: () => unionOfAll(layer('u', geometries)) });
      expect(Math.abs(ours / Number(area) - 1)).toBeLessThan(1e-9);
    });
  });
});
