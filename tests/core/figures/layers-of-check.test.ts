import { expect, test } from 'vitest';
import { layersOfCheck } from '../../../src/core/figures/layers-of-check.ts';
import { readStatedFigures } from '../../support/stated-figures.ts';

const byId = new Map(readStatedFigures().figures.map((figure) => [figure.id, figure]));

test.each([
  ['F027', ['protected-areas'], 'an area of three features of one layer'],
  ['F032', [], 'a share of two statements is no measure of a layer'],
])('the check of %s reads the layers %j: %s', (id, layers) => {
  const figure = byId.get(id);
  expect(figure && layersOfCheck(figure.check)).toEqual(layers);
});

test('two sides of one layer name it once', () => {
  const side = { layer: 'provinces', features: 'all' } as const;
  expect(layersOfCheck({ kind: 'overlap', a: side, b: side })).toEqual(['provinces']);
});
