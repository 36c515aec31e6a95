import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { asGeojson } from '../../src/core/base/areal.ts';
import type { ArealGeojson, ArealLayer } from '../../src/core/base/areal.ts';
import { asArealLayer } from '../../src/core/catalogue/as-areal-layer.ts';
import { boundsAround, boundsOf } from '../../src/core/geometry/bounds.ts';
import { compare, layerOfRings, moved, squareAround } from '../core/boundary/compare.ts';
import { embeddedLayer } from '../support/embedded.ts';
import { describeWithPostgis } from '../support/postgis.ts';
import type { Postgis } from '../support/postgis-server.ts';
import { describeWithReference } from '../support/reference.ts';
import { roughRing } from '../support/rough-ring.ts';

/** Metres by which a greatest distance may be short: the slack that ours has. */
const SLACK = 0.01;

/** What the frame stretches at its rim, 80 km from its middle: c²/8R². */
const STRETCH = 2e-5;

/**
 * Square metres of which PostGIS and we may differ, for each of both areas: between the vertices that are put in its
 * edges are straight in its frame, and ours in longitude and latitude.
 */
const RELATIVE_AREA = 1e-10;

/** The one polygon of a layer, as PostGIS reads it. */
function geojsonOf({ features: [feature] }: ArealLayer): string {
  if (feature === undefined) throw new Error('A layer of one feature.');
  return JSON.stringify(asGeojson(feature.geometry));
}

/**
 * Hausdorff distance of the boundaries in metres and area of the symmetric difference in hectares, in an equal-area frame
 * about the middle of both. PostGIS looks at vertices alone, so as many are put into each edge as `spacing` degrees ask.
 */
function asked(postgis: Postgis, mine: ArealLayer, theirs: ArealLayer, spacing: number): readonly number[] {
  const boxes = [...mine.features, ...theirs.features].map(({ geometry }) => boundsOf(geometry));
  const box = boundsAround(boxes.filter((one) => one !== null));
  if (box === null) throw new Error('Nothing is compared.');
  const frame = `+proj=laea +lat_0=${String((box.south + box.north) / 2)} +lon_0=${String((box.west + box.east) / 2)} +ellps=WGS84 +units=m`;
  const shape = (layer: ArealLayer) =>
    `ST_Transform(ST_Segmentize(ST_SetSRID(ST_GeomFromGeoJSON('${geojsonOf(layer)}'), 4326), ${String(spacing)}), '${frame}')`;
  const [row = []] = postgis.query(
    `WITH shapes AS MATERIALIZED (SELECT ${shape(mine)} AS a, ${shape(theirs)} AS b)
     SELECT ST_HausdorffDistance(ST_Boundary(a), ST_Boundary(b)), ST_Area(ST_SymDifference(a, b)) / 10000,
       (ST_Area(a) + ST_Area(b)) / 10000 FROM shapes;`,
  );
  return row.map(Number);
}

function expectSame(postgis: Postgis, mine: ArealLayer, theirs: ArealLayer, spacing: number): void {
  const [hausdorff = 0, symmetric = 0, areas = 0] = asked(postgis, mine, theirs, spacing);
  const { mineToTheirs, theirsToMine, shared } = compare(mine, theirs);
  const ours = Math.max(mineToTheirs?.farthest.metres ?? 0, theirsToMine?.farthest.metres ?? 0);
  // The farthest places lie at vertices here, at which both look; PostGIS finds none between two of its own.
  expect(Math.abs(ours - hausdorff)).toBeLessThanOrEqual(SLACK + STRETCH * hausdorff);
  expect(Math.abs((shared?.symmetric ?? Number.NaN) - symmetric)).toBeLessThanOrEqual(RELATIVE_AREA * areas);
}

describeWithPostgis('a comparison and PostGIS', (postgis) => {
  const square = squareAround(-71.5, -2.5, 5000);
  const open = roughRing([0, 0], 64, 7).map(([x, y]) => [-71.6 + x / 5, -2.6 + y / 5]);
  const rough = [...open, open[0] ?? []];

  test.each([
    { name: 'a square moved by 30 m', mine: square, theirs: moved(square, 18, 24), spacing: 0.00002 },
    {
      name: 'a square in the frame of PSAD56',
      mine: square,
      theirs: moved(square, 224, 374),
      spacing: 0.0002,
    },
    {
      name: 'a square inside a larger one',
      mine: square,
      theirs: squareAround(-71.5, -2.5, 7000),
      spacing: 0.0002,
    },
    {
      name: 'two squares apart',
      mine: square,
      theirs: squareAround(-71.3, -2.4, 3000),
      spacing: 0.0002,
    },
    {
      name: 'a rough boundary and the same moved',
      mine: rough,
      theirs: moved(rough, 60, -80),
      spacing: 0.0005,
    },
  ])('are at one on $name', ({ mine, theirs, spacing }) => {
    expectSame(postgis, layerOfRings([[...mine]]), layerOfRings([[...theirs]]), spacing);
  });
});

describeWithReference('an outline beside its official boundary', ['pe_areas_mosaico.geojson'], (path) => {
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<ArealGeojson>;
  const outlines = asArealLayer(embeddedLayer('protected-areas'));

  describeWithPostgis('and PostGIS', (postgis) => {
    test.each(['PN15', 'ACR09'])('are at one on %s', (id) => {
      const official = features.find(({ properties }) => properties?.['codigo'] === id);
      if (!official) throw new Error(`${id} is in the reference.`);
      const mine = { ...outlines, features: outlines.features.filter((feature) => feature.id === id) };
      const geometry = official.geometry;
      const theirs = { id: 'official', features: [{ id, name: null, geometry }], positionalErrorMetres: 0 };
      expectSame(postgis, mine, theirs, 0.001);
    });
  });
});
