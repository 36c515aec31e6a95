import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { recipes } from '../../geodata/recipes/recipes.ts';
import { runRecipe } from '../../geodata/recipes/run-recipe.ts';
import { embeddedLayer, geodata } from '../support/embedded.ts';
import { readSource } from '../support/read-source.ts';

describe.each(recipes)('the recipe of $layer', (recipe) => {
  test('makes the committed layer again, byte for byte', () => {
    const committed = readFileSync(`${geodata}/layers/${recipe.layer}.geojson`, 'utf8');
    expect(runRecipe(recipe, readSource) === committed).toBe(true);
  });

  test('reads the sources that the catalogue names, and no others', () => {
    const read = new Set<string>();
    recipe.build((path) => {
      read.add(path);
      return readSource(path);
    });
    expect([...read].toSorted()).toEqual(recipe.sources.toSorted());
    expect(embeddedLayer(recipe.layer).entry.sources.toSorted()).toEqual(recipe.sources.toSorted());
  });
});

test('every layer and every entry of the catalogue has a recipe', () => {
  const layers = recipes.map(({ layer }) => layer).toSorted();
  expect(readdirSync(`${geodata}/layers`)).toEqual(layers.map((layer) => `${layer}.geojson`));
  expect(readdirSync(`${geodata}/catalogue`)).toEqual(layers.map((layer) => `${layer}.json`));
});
