import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { ArealGeometry } from '../../../src/core/base/areal.ts';
import { polygonsOf } from '../../../src/core/base/areal.ts';
import { doubledDegreeArea } from '../../../src/core/geometry/winding.ts';
import { validateFeatures } from '../../../src/core/validation/validate.ts';

const PROGRAM = 'ogr2ogr';
const QUERY =
  'SELECT n, ST_IsValid(geometry) AS valid, ST_Area(ST_MakeValid(geometry)) AS area FROM polygons';

/** Few whole degrees, so that boundaries often touch, repeat, cross and lie on each other. */
const degree = fc.integer({ min: 0, max: 4 });
const ring = fc
  .array(fc.tuple(degree, degree), { minLength: 3, maxLength: 8 })
  .map((vertices): Position[] => {
    const positions = vertices.map(([x, y]): Position => [x - 72, y - 3]);
    return [...positions, positions[0] ?? []];
  });
const geometry = fc.oneof(
  { weight: 3, arbitrary: ring.map((outer) => ({ type: 'Polygon', coordinates: [outer] })) },
  { weight: 1, arbitrary: fc.tuple(ring, ring).map((coordinates) => ({ type: 'Polygon', coordinates })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(ring, ring)
      .map((parts) => ({ type: 'MultiPolygon', coordinates: parts.map((one) => [one]) })),
  },
);

interface Judged {
  readonly isValid: boolean;
  readonly area: number;
}

function judgeByGeos(geometries: readonly unknown[]): readonly Judged[] {
  const folder = mkdtempSync(join(tmpdir(), 'mosaico-'));
  const features = geometries.map((one, n) => ({ type: 'Feature', properties: { n }, geometry: one }));
  writeFileSync(join(folder, 'polygons.geojson'), JSON.stringify({ type: 'FeatureCollection', features }));
  const input = join(folder, 'polygons.geojson');
  const args = ['-f', 'CSV', '/vsistdout/', input, '-dialect', 'sqlite', '-sql', QUERY];
  const { stdout, stderr, status } = spawnSync(PROGRAM, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(`${PROGRAM} failed: ${stderr}`);
  const rows = stdout.trim().split('\n').slice(1);
  return rows.map((row) => {
    const [, valid, area] = row.replaceAll('"', '').split(',');
    return { isValid: valid === '1', area: Number(area) };
  });
}

function degreeArea(areal: ArealGeometry): number {
  const areas = polygonsOf(areal).flatMap((rings) =>
    rings.map((one, index) => (Math.abs(doubledDegreeArea(one)) / 2) * (index === 0 ? 1 : -1)),
  );
  return areas.reduce((sum, area) => sum + area, 0);
}

const isInstalled = spawnSync(PROGRAM, ['--version']).status === 0;
if (!isInstalled && process.env['CI'] === 'true') {
  throw new Error(`${PROGRAM} is missing. Install the Debian package gdal-bin.`);
}

describe.skipIf(!isInstalled)(
  `validateFeatures against GEOS through ${PROGRAM} (skipped without gdal-bin)`,
  () => {
    const geometries = fc.sample(geometry, { numRuns: 2000, seed: 20_260_102 });
    const judged = isInstalled ? judgeByGeos(geometries) : [];
    const features = geometries.map((one, n) => ({
      id: String(n),
      name: null,
      geometry: one,
      properties: {},
    }));
    const { value, issues } = validateFeatures({ features });
    const doubtful = new Set(
      issues.filter(({ severity }) => severity !== 'notice').map(({ at }) => at.feature),
    );

    test('has nothing against what GEOS calls valid', () => {
      const sound = judged.flatMap(({ isValid }, n) => (isValid ? [String(n)] : []));
      expect(sound.length).toBeGreaterThan(100);
      expect(sound.filter((id) => doubtful.has(id))).toEqual([]);
    });

    test('gives every polygon that it keeps without a warning the area that GEOS gives it once repaired', () => {
      const wrong = value.areal.filter(
        ({ id, geometry: kept }) =>
          !doubtful.has(id) && Math.abs(degreeArea(kept) - (judged[Number(id)]?.area ?? Number.NaN)) > 1e-9,
      );
      expect(wrong).toEqual([]);
    });

    test('leaves out nothing that GEOS calls valid', () => {
      expect(value.leftOut.filter(({ id }) => judged[Number(id)]?.isValid)).toEqual([]);
      expect(value.leftOut.length).toBeGreaterThan(500);
    });
  },
);
