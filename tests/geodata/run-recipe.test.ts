import { expect, test } from 'vitest';

import { runRecipe } from '../../geodata/recipes/run-recipe.ts';

import type { Geometry, Position } from 'geojson';
import type { LayerFeature } from '../../geodata/recipes/recipe.ts';

const SQUARE: Position[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];

function feature(id: string, geometry: Geometry | null, name = 'a name'): LayerFeature {
  return { type: 'Feature', id, geometry, properties: { name } };
}

function run(features: readonly LayerFeature[], count = features.length): string {
  return runRecipe({ layer: 'plots', count, sources: [], build: () => features }, () => '');
}

test.each([
  ['a count that changed', [feature('a', null)], 2, 'plots: 1 features came out, expected 2'],
  ['an empty identifier', [feature('', null)], 1, 'identifier "" is empty or repeated'],
  [
    'a repeated identifier',
    [feature('a', null), feature('a', null)],
    2,
    'identifier "a" is empty or repeated',
  ],
  ['an empty name', [feature('a', null, ' ')], 1, 'plots, a: the name is empty'],
  [
    'an open ring',
    [feature('a', { type: 'Polygon', coordinates: [SQUARE.slice(0, 4)] })],
    1,
    'plots, a: Ring 0 is open: it ends at 0,1',
  ],
  [
    'a ring that rounding leaves without area',
    [
      feature('a', {
        type: 'Polygon',
        coordinates: [SQUARE.map(([lon = 0, lat = 0]) => [lon / 1e6, lat / 1e6])],
      }),
    ],
    1,
    'plots, a: Ring 0 has 1 positions, expected 4 or more',
  ],
  [
    'a height',
    [feature('a', { type: 'Point', coordinates: [1, 2, 3] })],
    1,
    'Position [1,2,3] is not a longitude',
  ],
  [
    'a missing coordinate',
    [feature('a', { type: 'Point', coordinates: [1] })],
    1,
    'Position [1] is not a longitude',
  ],
  ['a number that is none', [feature('a', { type: 'Point', coordinates: [NaN, 1] })], 1, 'Coordinate NaN'],
  [
    'a type that no layer holds',
    [feature('a', { type: 'MultiPoint', coordinates: [] })],
    1,
    'No layer holds',
  ],
] as const)('%s stops the recipe', (_why, features, count, message) => {
  expect(() => run(features, count)).toThrow(message);
});

test('outer rings come out counter-clockwise, holes clockwise, at 0.001° and without repetitions', () => {
  const hole = SQUARE.map(([lon = 0, lat = 0]) => [0.25 + lon / 2, 0.25 + lat / 2]);
  const outer = [...SQUARE.slice(0, 1), [0.00001, 0], ...SQUARE.slice(1)].toReversed();
  const text = run([feature('a', { type: 'Polygon', coordinates: [outer, hole] })]);
  expect(JSON.parse(text)).toMatchObject({
    features: [{ geometry: { coordinates: [SQUARE, hole.toReversed()] } }],
  });
});

test('a negative zero does not reach the file', () => {
  expect(run([feature('a', { type: 'Point', coordinates: [-0.0001, 1] })])).toContain('[0,1]');
});
