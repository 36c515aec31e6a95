import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { parseTopojson } from '../../../../src/core/formats/topojson/parse-topojson.ts';
import { decodeText } from '../../../../src/engine/decode-text.ts';

type Topology = Parameters<typeof feature>[0];

function parsed(topology: unknown) {
  const bytes = new TextEncoder().encode(JSON.stringify(topology));
  return parseTopojson(bytes, { decode: decodeText });
}

describe('parseTopojson', () => {
  test('reads the countries of the world as the library of the format does', () => {
    const text = readFileSync('node_modules/world-atlas/countries-110m.json', 'utf8');
    const topology = JSON.parse(text) as Topology;
    const expected = Object.values(topology.objects).flatMap((object) => {
      const made: Feature | FeatureCollection = feature(topology, object);
      return made.type === 'FeatureCollection' ? made.features : [made];
    });
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
