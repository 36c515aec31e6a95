import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { polygonsOf } from '../../src/core/base/areal.ts';
import { readFiles } from '../../src/core/formats/read-files.ts';
import { ellipsoidalArea } from '../../src/core/geometry/ellipsoidal-area.ts';
import { validateFeatures } from '../../src/core/validation/validate.ts';
import { decodeText } from '../../src/engine/decode-text.ts';

const PROGRAM = 'ogr2ogr';
const FOLDER = 'tests/cases/files';

const isInstalled = spawnSync(PROGRAM, ['--version']).error === undefined;

if (!isInstalled && process.env['CI'] === 'true') {
  throw new Error(`${PROGRAM} is missing. Install the Debian package gdal-bin.`);
}

/** The file for GDAL of each case, its name property, and what GDAL must be told. */
const cases = [
  {
    name: 'shapefile-zipped-in-utm',
    file: '/vsizip/{folder}/input.zip/capas/chacras.shp',
    property: 'nombre',
  },
  { name: 'shapefile-in-parts', file: '{folder}/chacras.shp', property: 'nombre' },
  {
    name: 'shapefile-without-encoding',
    file: '{folder}/chacras.shp',
    property: 'nombre',
    encoding: 'CP1252',
  },
  { name: 'flatgeobuf', file: '{folder}/input.fgb', property: 'nombre' },
  { name: 'flatgeobuf-in-sirgas-utm', file: '{folder}/input.fgb', property: 'nombre' },
  { name: 'geopackage-of-many-pages', file: '{folder}/input.gpkg', property: 'nombre' },
  { name: 'kml-with-holes-and-parts', file: '{folder}/input.kml', property: 'Name' },
];

/** GDAL reads KML by one of two drivers, which write the same property in other capitals. */
function nameOf(properties: Readonly<Record<string, unknown>> | null, property: string): unknown {
  return properties?.[property] ?? properties?.[property.toLowerCase()];
}

function asGdalReads(file: string, encoding: string | undefined): FeatureCollection {
  const open = encoding === undefined ? [] : ['--config', 'SHAPE_ENCODING', encoding];
  const args = ['-f', 'GeoJSON', '-t_srs', 'EPSG:4326', '-lco', 'COORDINATE_PRECISION=12'];
  const output = execFileSync(PROGRAM, [...args, ...open, '/vsistdout/', file], { encoding: 'utf8' });
  return JSON.parse(output) as FeatureCollection;
}

describe.skipIf(!isInstalled)(`files against ${PROGRAM} (skipped without gdal-bin)`, () => {
  test.each(cases)(
    '$name: the same features, names and areas',
    async ({ name, file, property, encoding }) => {
      const folder = join(FOLDER, name);
      const files = readdirSync(folder).map((one) => ({
        name: one,
        bytes: new Uint8Array(readFileSync(join(folder, one))),
      }));
      const read = files.filter((one) => one.name !== 'case.json');
      const { value } = await readFiles(read, { decode: decodeText });
      if (value === null) throw new Error(`Nothing was read of ${name}.`);
      const gdal = asGdalReads(file.replace('{folder}', folder), encoding);
      expect(value.features.map((feature) => feature.name)).toEqual(
        gdal.features.map(({ properties }) => nameOf(properties, property)),
      );
      const { areal } = validateFeatures(value).value;
      const { areal: expected } = validateFeatures({
        features: gdal.features.map(({ geometry }, index) => ({
          id: String(index),
          name: null,
          geometry,
          properties: {},
        })),
      }).value;
      expect(areal.length).toBe(expected.length);
      areal.forEach(({ geometry }, index) => {
        const other = expected[index]?.geometry;
        if (!other) throw new Error(`GDAL reads no area number ${String(index)}.`);
        expect(polygonsOf(geometry).map((rings) => rings.length)).toEqual(
          polygonsOf(other).map((rings) => rings.length),
        );
        // Coordinates with 12 decimals are off by 0.1 µm; over 200 km of boundary that is 0.02 m².
        expect(Math.abs(ellipsoidalArea(geometry) - ellipsoidalArea(other))).toBeLessThan(0.1);
      });
    },
  );
});
