import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { memoryWorld } from './memory-effects.ts';

const SEMI_MAJOR_METRES = 6_378_137;
const FLATTENING = 1 / 298.257223563;
const RADIAN = Math.PI / 180;

/** Area in hectares of a cell between two meridians and two parallels: Snyder (1987), Map Projections, eq. 3-12. */
function graticuleCellHectares(lonDegrees: number, south: number, north: number): number {
  const eccentricity = Math.sqrt(FLATTENING * (2 - FLATTENING));
  const squared = eccentricity ** 2;
  const q = (lat: number): number => {
    const sine = Math.sin(lat * RADIAN);
    const logarithm = Math.log((1 - eccentricity * sine) / (1 + eccentricity * sine)) / (2 * eccentricity);
    return (1 - squared) * (sine / (1 - squared * sine ** 2) - logarithm);
  };
  return ((SEMI_MAJOR_METRES ** 2 / 2) * lonDegrees * RADIAN * (q(north) - q(south))) / 1e4;
}

/** Four decimals of a hectare are written. */
const ROUNDING = 0.00005;

const caseFile = (path: string): string => readFileSync(`tests/cases/cli/${path}`, 'utf8');

async function numbersOf(args: readonly string[], files: Record<string, string>): Promise<readonly number[]> {
  const world = memoryWorld({ files });
  expect(await run([...args, '--format', 'csv'], world.effects)).toBe(0);
  const [header = '', row = ''] = world.output().split('\r\n');
  const at = header.split(',').flatMap((name, index) => (/hectares|_ha$/.test(name) ? [index] : []));
  return at.map((index) => Number(row.split(',')[index]));
}

test('the area of one degree by one degree is that of the closed form', async () => {
  const cell = caseFile('areas-of-a-graticule-cell/cell.geojson');
  const [area = 0] = await numbersOf(['areas', 'cell.geojson'], { 'cell.geojson': cell });
  expect(Math.abs(area - graticuleCellHectares(1, -3, -2))).toBeLessThanOrEqual(ROUNDING);
});

test('the overlap of two cells that share half is half of it', async () => {
  const [overlap = 0] = await numbersOf(['overlaps', 'a', 'b'], {
    a: caseFile('overlaps-of-two-layers/a.geojson'),
    b: caseFile('overlaps-of-two-layers/b.geojson'),
  });
  expect(Math.abs(overlap - graticuleCellHectares(0.5, -3, -2))).toBeLessThanOrEqual(ROUNDING);
});

test('the union of three cells on one and a half degrees is that of one and a half', async () => {
  const [gross = 0, twice = 0, net = 0] = await numbersOf(['union', 'two', 'cell'], {
    two: caseFile('union-counts-no-hectare-twice/two.geojson'),
    cell: caseFile('union-counts-no-hectare-twice/cell.geojson'),
  });
  expect(Math.abs(gross - graticuleCellHectares(3, -3, -2))).toBeLessThanOrEqual(ROUNDING);
  expect(Math.abs(net - graticuleCellHectares(1.5, -3, -2))).toBeLessThanOrEqual(ROUNDING);
  expect(Math.abs(twice - graticuleCellHectares(1.5, -3, -2))).toBeLessThanOrEqual(ROUNDING);
});
