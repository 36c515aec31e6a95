import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NamedBytes } from '../../../src/core/formats/format.ts';
import { readFiles } from '../../../src/core/formats/read-files.ts';
import { validateFeatures } from '../../../src/core/validation/validate.ts';
import { decodeText } from '../../../src/engine/decode-text.ts';

/** Damaged files for each format; 10,000 in the full suite. */
const RUNS = Math.ceil(Number(process.env['MOSAICO_FUZZ_RUNS'] ?? 600) / 2);

const folder = 'tests/cases/files';

/** By format a file that is sound, with what stands beside it. */
const seeds = [
  { format: 'KML', name: 'kml-with-holes-and-parts' },
  { format: 'KMZ', name: 'kmz-with-pictures' },
  { format: 'GPX', name: 'gpx-with-everything' },
  { format: 'WKT', name: 'wkt-several' },
  { format: 'CSV', name: 'csv-utm-psad56-in-its-title' },
  { format: 'CSV in degrees', name: 'csv-degrees-minutes-seconds' },
  { format: 'shapefile', name: 'shapefile-in-parts' },
  { format: 'TopoJSON', name: 'topojson-of-two-objects' },
  { format: 'FlatGeobuf', name: 'flatgeobuf' },
  { format: 'GeoPackage', name: 'geopackage-of-two-layers' },
  { format: 'zipped shapefile', name: 'shapefile-zipped-in-utm' },
].map(({ format, name }) => {
  const names = readdirSync(join(folder, name)).filter((file) => file !== 'case.json');
  const files = names.map((file) => ({
    name: file,
    bytes: new Uint8Array(readFileSync(join(folder, name, file))),
  }));
  return { format, files };
});

interface Damage {
  readonly file: number;
  readonly kind: 'set' | 'cut' | 'drop' | 'repeat';
  /** Where, as a share of the file. */
  readonly at: number;
  readonly value: number;
}

const damage = fc.record<Damage>({
  file: fc.nat(5),
  kind: fc.constantFrom('set', 'set', 'set', 'cut', 'drop', 'repeat'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  value: fc.integer({ min: 0, max: 255 }),
});

function damaged(bytes: Uint8Array, { kind, at, value }: Damage): Uint8Array {
  const index = Math.min(Math.floor(at * bytes.length), Math.max(0, bytes.length - 1));
  const [before, after] = [bytes.subarray(0, index), bytes.subarray(index + value)];
  if (kind === 'cut') return before;
  if (kind === 'drop') return Uint8Array.of(...before, ...after);
  if (kind === 'repeat')
    return Uint8Array.of(...before, ...bytes.subarray(index, index + value), ...bytes.subarray(index));
  return bytes.length === 0 ? bytes : bytes.with(index, value);
}

function withDamages(files: readonly NamedBytes[], damages: readonly Damage[]): readonly NamedBytes[] {
  return files.map((file, index) => {
    const own = damages.filter(({ file: at }) => at % files.length === index);
    return { ...file, bytes: own.reduce(damaged, file.bytes) };
  });
}

describe.each(seeds)('a damaged $format', ({ files }) => {
  test.each(['as-is', 'boundary'] as const)('is read or refused in words, taken %s', async (as) => {
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 6 }), async (damages) => {
        const { value, issues } = await readFiles(withDamages(files, damages), { as, decode: decodeText });
        if (value === null) expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
        else validateFeatures(value);
      }),
      { numRuns: Math.ceil(RUNS / 2) },
    );
  });
});
