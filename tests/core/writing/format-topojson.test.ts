import { describe, expect, test } from 'vitest';
import type { Position } from 'geojson';
import { distanceBetween } from '../../support/geometry-distance.ts';
import { readBack, writtenTextOf } from '../../support/written-tables.ts';
import type { FeatureTable } from '../../../src/core/writing/feature-table.ts';

function square(west: number, south: number): Position[] {
  const [east, north] = [west + 1, south + 1];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function areas(...polygons: Position[][]): FeatureTable {
  return {
    name: 'vecinos',
    title: '',
    columns: [],
    rows: polygons.map((ring) => ({ geometry: { type: 'Polygon', coordinates: [ring] }, cells: [] })),
  };
}

interface Topology {
  readonly arcs: readonly (readonly Position[])[];
  readonly bbox?: readonly number[];
}

async function topologyOf(table: FeatureTable): Promise<Topology> {
  return JSON.parse(await writtenTextOf('topojson', table)) as Topology;
}

describe('a table as TopoJSON', () => {
  test('writes a line that two areas share once', async () => {
    const { arcs, bbox } = await topologyOf(areas(square(-72, -2), square(-71, -2)));
    expect(arcs.map(({ length }) => length).sort()).toEqual([2, 4, 4]);
    expect(bbox).toEqual([-72, -2, -70, -1]);
  });

  test('has the positions of GeoJSON, wherever the other areas are', async () => {
    const table = areas(square(-72.12345678, -2.87654321), square(-60.00000004, 5.5));
    const [topojson, geojson] = [await readBack('topojson', table), await readBack('geojson', table)];
    topojson.forEach(({ geometry }, row) => {
      expect(distanceBetween(geometry, geojson[row]?.geometry)).toBeLessThan(1e-13);
    });
  });

  test('keeps an area smaller than the grid as a ring of four places', async () => {
    const tiny: Position[] = [
      [-72, -2],
      [-72 + 1e-9, -2],
      [-72, -2 + 1e-9],
      [-72, -2],
    ];
    const [feature] = await readBack('topojson', areas(tiny));
    const at = [-72, -2];
    expect(
      distanceBetween(feature?.geometry, { type: 'Polygon', coordinates: [[at, at, at, at]] }),
    ).toBeLessThan(1e-13);
  });

  test('has no box where nothing is placed', async () => {
    expect(await topologyOf(areas())).not.toHaveProperty('bbox');
  });
});
