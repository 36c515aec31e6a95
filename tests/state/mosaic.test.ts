import { describe, expect, test } from 'vitest';
import type { LayerEntry } from '../../src/core/catalogue/layer-entry.ts';
import type { Catalogue } from '../../src/state/catalogue.ts';
import { Mosaic } from '../../src/state/mosaic.svelte.ts';

const entries = ['rivers', 'border'].map((id) => ({ id })) as unknown as readonly LayerEntry[];

/** A catalogue whose layers are found under the address that the test gives. */
function catalogueAt(urlOf: (entry: LayerEntry) => string): Catalogue {
  return { entries, defaultLayers: [], urlOf };
}

const empty = `data:application/json,${encodeURIComponent('{"type":"FeatureCollection","features":[]}')}`;

describe('the layers of the mosaic', () => {
  test('are fetched once, however often they are asked for', async () => {
    let fetched = 0;
    const mosaic = new Mosaic(
      catalogueAt(() => {
        fetched += 1;
        return empty;
      }),
    );
    const [one, other] = await Promise.all([mosaic.load('rivers'), mosaic.load('rivers')]);
    expect([fetched, one === other]).toEqual([1, true]);
  });

  test('come in the order of the catalogue, not of their arrival', async () => {
    const mosaic = new Mosaic(catalogueAt(() => empty));
    await mosaic.load('border');
    await mosaic.load('rivers');
    expect(mosaic.layers.map(({ entry }) => entry.id)).toEqual(['rivers', 'border']);
  });

  test('that cannot be fetched say why, and are fetched again when asked for again', async () => {
    let url = 'data:application/json,<html>';
    const mosaic = new Mosaic(catalogueAt(() => url));
    await expect(mosaic.load('rivers')).rejects.toThrow(SyntaxError);
    expect(mosaic.failures['rivers']).toContain('not valid JSON');
    url = empty;
    await mosaic.load('rivers');
    expect([mosaic.layer('rivers')?.collection.features, mosaic.failures]).toEqual([[], {}]);
  });

  test('that the catalogue does not hold are refused by name', async () => {
    await expect(new Mosaic(catalogueAt(() => empty)).load('roads')).rejects.toThrow('no layer roads');
  });
});
