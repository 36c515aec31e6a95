import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { plainChoice } from '../../src/core/crs/crs-choice.ts';
import { placingOf, writingOf } from '../../src/core/crs/placing.ts';
import { referenceSystems } from '../../src/core/crs/reference-system.ts';
import type { ReferenceSystem } from '../../src/core/crs/reference-system.ts';

const PROGRAM = 'gdaltransform';

/** Metres. Without a shift of the frame both follow the same formulas; with one, PROJ may choose another transformation. */
const WITHOUT_SHIFT = 0.01;
const WITH_SHIFT = 5;

type LonLat = readonly [lon: number, lat: number];

interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** East of the box in which PROJ takes everything for Ecuador, with a transformation of its own. */
const LORETO: Box = { west: -75.1, south: -4.5, east: -70.2, north: -1.5 };
/** West of the box of region VIII, which reaches over region VII: PROJ knows boxes alone. */
const PUTUMAYO: Box = { west: -76.9, south: 0.1, east: -74.5, north: 1.3 };
const CAQUETA: Box = { west: -73.9, south: -0.9, east: -71.2, north: 1.5 };

function grid({ west, south, east, north }: Box): readonly LonLat[] {
  const shares = [0, 0.17, 0.39, 0.5, 0.71, 1];
  return shares.flatMap((x) =>
    shares.map((y) => [west + x * (east - west), south + y * (north - south)] as const),
  );
}

/** Places in longitude and latitude of numbers in a system, as GDAL has them. */
function byGdal(code: string, numbers: readonly (readonly [number, number])[]): readonly LonLat[] {
  const input = numbers.map(([x, y]) => `${String(x)} ${String(y)}`);
  const args = ['-s_srs', code, '-t_srs', 'OGC:CRS84', '-output_xy'];
  const { stdout, stderr, status } = spawnSync(PROGRAM, args, { input: input.join('\n'), encoding: 'utf8' });
  if (status !== 0) throw new Error(`${PROGRAM} ${args.join(' ')} failed: ${stderr}`);
  const lines = stdout.trim().split('\n');
  return lines.map((line) => line.split(' ').map(Number) as [number, number]);
}

function greatestDistance(system: ReferenceSystem, box: Box): number {
  const places = grid(box);
  const { fromWgs84 } = writingOf(system, places);
  const numbers = places.map(([lon, lat]) => fromWgs84(lon, lat));
  const { toWgs84 } = placingOf(plainChoice(system), numbers);
  const expected = byGdal(String(system.code), numbers);
  expect(expected).toHaveLength(places.length);
  const distances = numbers.map((pair, index) => {
    const [lon, lat] = toWgs84(...pair);
    const [gdalLon = Number.NaN, gdalLat = Number.NaN] = expected[index] ?? [];
    return Math.hypot((lon - gdalLon) * 111_320, (lat - gdalLat) * 110_575);
  });
  return Math.max(...distances);
}

const isInstalled = spawnSync(PROGRAM, ['--version']).status === 0;
if (!isInstalled && process.env['CI'] === 'true') {
  throw new Error(`${PROGRAM} is missing. Install the Debian package gdal-bin.`);
}

describe.skipIf(!isInstalled)(`reference systems against ${PROGRAM} (skipped without gdal-bin)`, () => {
  test.each(referenceSystems.filter(({ frame }) => frame === 'WGS 84'))(
    '$code, $name: to a centimetre',
    (system) => {
      for (const box of [LORETO, PUTUMAYO, CAQUETA]) {
        expect(greatestDistance(system, box)).toBeLessThanOrEqual(WITHOUT_SHIFT);
      }
    },
  );

  test.each(referenceSystems.filter(({ frame }) => frame === 'PSAD56'))(
    '$code, $name: by the transformation for Peru, to 5 m',
    (system) => {
      expect(greatestDistance(system, LORETO)).toBeLessThanOrEqual(WITH_SHIFT);
    },
  );

  test.each(referenceSystems.filter(({ frame }) => frame === 'Bogota 1975'))(
    '$code, $name: by the transformation of the region, to 5 m',
    (system) => {
      // PROJ leaves out the transformations of regions that a zone was not made for.
      const isEastern = ['EPSG:21898', 'EPSG:21899'].includes(String(system.code));
      if (!isEastern) expect(greatestDistance(system, PUTUMAYO)).toBeLessThanOrEqual(WITH_SHIFT);
      expect(greatestDistance(system, CAQUETA)).toBeLessThanOrEqual(WITH_SHIFT);
    },
  );
});
