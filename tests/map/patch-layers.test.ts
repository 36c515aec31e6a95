import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DrawnLayer } from '../../src/map/drawing.ts';
import type { LayerTarget } from '../../src/map/patch-layers.ts';
import { patchLayers } from '../../src/map/patch-layers.ts';

/** A stack of layers that behaves as the style of a map does, and counts what was asked of it. */
class LayerStack implements LayerTarget {
  layers: DrawnLayer[] = [];
  calls = 0;

  addLayer(layer: DrawnLayer, beforeId?: string): void {
    this.calls += 1;
    if (this.layers.some(({ id }) => id === layer.id)) throw new Error(`${layer.id} is there already`);
    this.layers.splice(this.#indexBelow(beforeId), 0, structuredClone(layer));
  }

  removeLayer(id: string): void {
    this.calls += 1;
    this.layers.splice(this.#indexOf(id), 1);
  }

  moveLayer(id: string, beforeId?: string): void {
    this.calls += 1;
    const moved = this.layers.splice(this.#indexOf(id), 1);
    this.layers.splice(this.#indexBelow(beforeId), 0, ...moved);
  }

  setFilter(id: string, filter: DrawnLayer['filter'] | null): void {
    this.#change(id, (layer) => (filter ? { ...layer, filter } : without(layer, 'filter')));
  }

  setPaintProperty(id: string, name: string, value: unknown): void {
    this.#change(id, (layer) => withProperty(layer, 'paint', name, value));
  }

  setLayoutProperty(id: string, name: string, value: unknown): void {
    this.#change(id, (layer) => withProperty(layer, 'layout', name, value));
  }

  #change(id: string, change: (layer: DrawnLayer) => object): void {
    this.calls += 1;
    const index = this.#indexOf(id);
    const layer = this.layers[index];
    if (layer) this.layers[index] = change(layer) as DrawnLayer;
  }

  #indexBelow(beforeId?: string): number {
    return beforeId === undefined ? this.layers.length : this.#indexOf(beforeId);
  }

  #indexOf(id: string): number {
    const index = this.layers.findIndex((layer) => layer.id === id);
    if (index < 0) throw new Error(`there is no layer ${id}`);
    return index;
  }
}

const layer = fc.record({
  id: fc.constantFrom('sea', 'land', 'rivers', 'areas', 'outline', 'dots', 'names'),
  width: fc.integer({ min: 0, max: 2 }),
  colour: fc.option(fc.constantFrom('#000000', '#ffffff'), { nil: undefined }),
  filter: fc.option(fc.constantFrom('PN15', 'RC11'), { nil: undefined }),
});

const layers = fc.uniqueArray(layer, { selector: ({ id }) => id }).map((each) =>
  each.map(({ id, width, colour, filter }): DrawnLayer => ({
    id,
    type: 'line',
    source: 'source',
    ...(filter === undefined ? {} : { filter: ['==', ['get', 'id'], filter] }),
    paint: { 'line-width': width, ...(colour === undefined ? {} : { 'line-color': colour }) },
    layout: {},
  })),
);

describe('patchLayers', () => {
  test('leaves exactly the layers that were wanted, in their order, whatever was there', () => {
    fc.assert(
      fc.property(layers, layers, (before, after) => {
        const map = new LayerStack();
        patchLayers(map, [], before);
        expect(map.layers).toEqual(before);
        patchLayers(map, before, after);
        expect(map.layers).toEqual(after);
      }),
      { numRuns: 500 },
    );
  });

  test('asks nothing of the map where nothing changed', () => {
    fc.assert(
      fc.property(layers, (drawn) => {
        const map = new LayerStack();
        patchLayers(map, [], drawn);
        map.calls = 0;
        patchLayers(map, drawn, structuredClone(drawn));
        expect(map.calls).toBe(0);
      }),
    );
  });

  test('moves one layer with one call when it alone changes its place to the top', () => {
    const drawn =
      fc.sample(
        layers.filter((each) => each.length === 5),
        1,
      )[0] ?? [];
    const map = new LayerStack();
    patchLayers(map, [], drawn);
    map.calls = 0;
    const [bottom, ...others] = drawn;
    patchLayers(map, drawn, bottom ? [...others, bottom] : []);
    expect(map.calls).toBe(1);
  });
});

function without(layer: DrawnLayer, name: 'filter'): object {
  return Object.fromEntries(Object.entries(layer).filter(([key]) => key !== name));
}

function withProperty(layer: DrawnLayer, group: 'paint' | 'layout', name: string, value: unknown): object {
  const properties = Object.entries({ ...layer[group], [name]: value }).filter(
    ([, each]) => each !== undefined,
  );
  return { ...layer, [group]: Object.fromEntries(properties) };
}
