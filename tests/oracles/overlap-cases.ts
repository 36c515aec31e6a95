import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { ArealGeojson, ArealGeometry } from '../../src/core/base/areal.ts';

const FOLDER = 'tests/cases/overlap';

/** Square degrees, as `tests/cases/overlap/query.sql` answers them. */
interface ExpectedAreas {
  readonly intersection: number;
  readonly union: number;
  readonly difference: number;
}

/** Two geometries, and what PostGIS says of them. The name says what is peculiar about them. */
export interface OverlapCase {
  readonly name: string;
  readonly a: ArealGeometry;
  readonly b: ArealGeometry;
  readonly expected: ExpectedAreas;
}

/** Where the query stands that the expected areas answer. */
export const queryPath = join(FOLDER, 'query.sql');

function readCase(name: string): OverlapCase {
  const text = readFileSync(join(FOLDER, name, 'input.geojson'), 'utf8');
  const [a, b] = (JSON.parse(text) as FeatureCollection<ArealGeojson>).features;
  if (!a || !b) throw new Error(`${name}: expected two features`);
  const expected = JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) as ExpectedAreas;
  return { name, a: a.geometry, b: b.geometry, expected };
}

/** Returns the cases of `tests/cases/overlap`, one for each folder. */
export function readOverlapCases(): OverlapCase[] {
  const entries = readdirSync(FOLDER, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => readCase(name));
}
