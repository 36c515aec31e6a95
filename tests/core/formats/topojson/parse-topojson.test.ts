import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { parseTopojson } from '../../../../src/core/formats/topojson/parse-topojson.ts';
import { decodeText } from '../../../../src/engine/decode-text.ts';

function parsed(topology: unknown) {
  const bytes = new TextEncoder().encode(JSON.stringify(topology));
  return parseTopojson(bytes, { decode: decodeText });
}

describe('parseTopojson', () => {
  test('reads the countries of the world as the library of the format does', () => {
    const text = readFileSync('node_modules/world-atlas/countries-110m.json', 'utf8');
    const topology = JSON.parse(text) as Topology<{
      countries: GeometryCollection;
      land: GeometryCollection;
    }>;
    const { countries, land } = topology.objects;
    const expected = [...feature(topology, countries).features, ...feature(topology, land).features];
    const { value, issues } = parsed(topology);
    expect(issues).toEqual([]);
    expect(value?.features.map(({ geometry }) => geometry)).toEqual(expected.map(({ geometry }) => geometry));
  });

  const arcs = [
    [
      [0, 0],
      [1, 0],
      [0, 0],
    ],
  ];

  test.each([
    { found: '5', arcs: [[5]], why: 'past the last' },
    { found: '-7', arcs: [[-7]], why: 'backwards past the last' },
    { found: '0.5', arcs: [[0.5]], why: 'between two' },
    { found: '"0"', arcs: [['0']], why: 'a text' },
    { found: 'null', arcs: [null], why: 'no list' },
  ])('leaves out a feature with the arc $found: $why', ({ found, arcs: own }) => {
    const sound = { type: 'Polygon', arcs: [[0]] };
    const geometries = [{ type: 'Polygon', arcs: own }, sound];
    const objects = { lotes: { type: 'GeometryCollection', geometries } };
    const { value, issues } = parsed({ type: 'Topology', objects, arcs });
    expect(issues).toMatchObject([
      { code: 'topojson-arc', at: { feature: '0' }, params: { found, arcs: 1 } },
    ]);
    expect(value?.features.map(({ id }) => id)).toEqual(['1']);
  });

  test('gives a step that is no number to the check, and not a place beside it', () => {
    const steps = [
      [
        [0, 0],
        ['x', 1],
        [1, 1],
      ],
    ];
    const transform = { scale: [1, 1], translate: [0, 0] };
    const objects = { lindero: { type: 'LineString', arcs: [0] } };
    const { value } = parsed({ type: 'Topology', objects, arcs: steps, transform });
    expect(value?.features[0]?.geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [0, 0],
        [Number.NaN, 1],
        [Number.NaN, 2],
      ],
    });
  });
});
