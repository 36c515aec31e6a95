import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import {
  ORIGEN_NACIONAL_DEFINITION,
  projectionOf,
  utmDefinition,
} from '../../src/core/geometry/projections.ts';
import type { UtmZone } from '../../src/core/geometry/utm-zone.ts';

const PROGRAM = 'gdaltransform';
const POINTS = 250;

/** Metres. GDAL prints millimetres and less; the two transverse Mercators agree far below that. */
const TOLERANCE = 0.001;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Numbers in a range, the same at every run: a linear congruential generator after Knuth. */
function sequence(seed: number): (range: Range) => number {
  let state = BigInt(seed);
  return ({ from, to }) => {
    state = BigInt.asUintN(64, state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n);
    return from + (Number(state >> 11n) / 2 ** 53) * (to - from);
  };
}

function places(seed: number, lon: Range, lat: Range): readonly (readonly [number, number])[] {
  const next = sequence(seed);
  return Array.from({ length: POINTS }, () => [next(lon), next(lat)] as const);
}

function gdalProject(epsg: number, lonLats: readonly (readonly [number, number])[]): readonly number[][] {
  const args = ['-s_srs', 'OGC:CRS84', '-t_srs', `EPSG:${epsg}`, '-output_xy'];
  const input = lonLats.map(([lon, lat]) => `${lon} ${lat}`).join('\n');
  const { stdout, stderr, status } = spawnSync(PROGRAM, args, { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${PROGRAM} ${args.join(' ')} failed: ${stderr}`);
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number));
}

const isInstalled = spawnSync(PROGRAM, ['--version']).status === 0;
if (!isInstalled && process.env['CI'] === 'true') {
  throw new Error(`${PROGRAM} is missing. Install the Debian package gdal-bin.`);
}

describe.skipIf(!isInstalled)(`projections against ${PROGRAM} (skipped without gdal-bin)`, () => {
  const zones: readonly (readonly [UtmZone, number, Range])[] = [
    ['17N', 32_617, { from: 0, to: 8 }],
    ['18N', 32_618, { from: 0, to: 8 }],
    ['19N', 32_619, { from: 0, to: 8 }],
    ['17S', 32_717, { from: -12, to: 0 }],
    ['18S', 32_718, { from: -12, to: 0 }],
    ['19S', 32_719, { from: -12, to: 0 }],
    ['20S', 32_720, { from: -12, to: 0 }],
  ];

  test.each(zones)(
    'UTM %s is EPSG:%d to a millimetre, a zone and a half beyond its limits',
    (zone, epsg, lat) => {
      const centre = Number.parseInt(zone, 10) * 6 - 183;
      expectAgreement(utmDefinition(zone), epsg, places(epsg, { from: centre - 9, to: centre + 9 }, lat));
    },
  );

  test('Origen Nacional is EPSG:9377 to a millimetre, over all of Colombia', () => {
    const everywhere = places(9377, { from: -82, to: -66 }, { from: -5, to: 14 });
    expectAgreement(ORIGEN_NACIONAL_DEFINITION, 9377, everywhere);
  });
});

function expectAgreement(
  definition: string,
  epsg: number,
  lonLats: readonly (readonly [number, number])[],
): void {
  const project = projectionOf(definition);
  const expected = gdalProject(epsg, lonLats);
  expect(expected).toHaveLength(POINTS);
  const distances = lonLats.map(([lon, lat], index) => {
    const [x, y] = project(lon, lat);
    const [gdalX = Number.NaN, gdalY = Number.NaN] = expected[index] ?? [];
    return Math.hypot(x - gdalX, y - gdalY);
  });
  expect(Math.max(...distances)).toBeLessThanOrEqual(TOLERANCE);
}
