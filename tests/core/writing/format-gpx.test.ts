import { describe, expect, test } from 'vitest';
import type { FeatureTable, TableRow } from '../../../src/core/writing/feature-table.ts';
import { readBack, written, writtenTextOf } from '../../support/written-tables.ts';

const point: TableRow = { geometry: { type: 'Point', coordinates: [-71.5, -2] }, cells: ['Ñeco', 5, null] };
const line: TableRow = {
  geometry: {
    type: 'LineString',
    coordinates: [
      [-71, -2],
      [-70, -2],
    ],
  },
  cells: ['camino', null, 'b'],
};

function tableOf(rows: readonly TableRow[]): FeatureTable {
  return {
    name: 'lugares',
    title: 'Lugares',
    columns: [
      { name: 'nombre', title: 'Nombre', type: 'text', unit: null },
      { name: 'alto m', title: 'Alto', type: 'number', unit: 'm' },
      { name: '2', title: 'Dos', type: 'text', unit: null },
    ],
    rows,
  };
}

describe('a table as GPX', () => {
  test('is waypoints and tracks with their names, and the other cells in words', async () => {
    const features = await readBack('gpx', tableOf([line, point]));
    expect(features.map(({ geometry, properties }) => [geometry, properties])).toEqual([
      [point.geometry, { name: 'Ñeco', desc: 'Alto: 5 m', kind: 'waypoint' }],
      [line.geometry, { name: 'camino', desc: 'Dos: b', kind: 'track' }],
    ]);
  });

  test('holds each cell that is known under a name that XML allows, and says which names changed', async () => {
    expect(await writtenTextOf('gpx', tableOf([point]))).toContain(
      '<extensions><mosaico:nombre>Ñeco</mosaico:nombre><mosaico:alto_m>5</mosaico:alto_m></extensions>',
    );
    const { columns, issues } = await written('gpx', tableOf([point]));
    expect(columns.map(({ name }) => name)).toEqual(['nombre', 'alto_m', '_2']);
    expect(issues.map(({ code }) => code)).toEqual(['writing-name-changed', 'writing-name-changed']);
  });

  test('leaves out what is nowhere and takes apart what is in several places, and says so', async () => {
    const several: TableRow = {
      geometry: {
        type: 'GeometryCollection',
        geometries: [
          {
            type: 'MultiPoint',
            coordinates: [
              [-71, -2],
              [-72, -2],
            ],
          },
          ...(line.geometry === null ? [] : [line.geometry]),
        ],
      },
      cells: ['todo', null, null],
    };
    const table = tableOf([several, { geometry: null, cells: ['nada', null, null] }]);
    expect(await readBack('gpx', table)).toHaveLength(3);
    const { issues } = await written('gpx', table);
    expect(issues).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'writing-without-geometry', params: { count: 1 } }),
        expect.objectContaining({ code: 'writing-parts-apart', params: { count: 1, places: 3 } }),
      ]),
    );
  });
});
