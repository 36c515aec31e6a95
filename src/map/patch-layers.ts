import type { DrawnLayer } from './drawing.ts';

type Properties = Readonly<Record<string, unknown>>;

/** What of a map the patch needs; a `Map` of maplibre-gl has it. */
export interface LayerTarget {
  addLayer(layer: DrawnLayer, beforeId?: string): unknown;
  removeLayer(id: string): unknown;
  moveLayer(id: string, beforeId?: string): unknown;
  setFilter(id: string, filter: DrawnLayer['filter'] | null): unknown;
  setPaintProperty(id: string, name: string, value: unknown): unknown;
  setLayoutProperty(id: string, name: string, value: unknown): unknown;
}

/**
 * Changes the layers of a map from one list to the next, both from the bottom up: adds, removes and moves what it
 * must and sets only the properties that differ. A layer keeps its type, source and zoom range as long as it keeps
 * its identifier.
 */
export function patchLayers(
  map: LayerTarget,
  before: readonly DrawnLayer[],
  after: readonly DrawnLayer[],
): void {
  const wanted = new Set(after.map((layer) => layer.id));
  const kept = before.filter((layer) => wanted.has(layer.id));
  for (const layer of before) if (!wanted.has(layer.id)) map.removeLayer(layer.id);
  const known = new Map(kept.map((layer) => [layer.id, layer]));
  placeLayers(map, kept, after);
  for (const layer of after) {
    const previous = known.get(layer.id);
    if (previous && previous !== layer) patchLayer(map, previous, layer);
  }
}

/** Walks from the top down; `stack` is what of the old order lies below the place reached. */
function placeLayers(map: LayerTarget, kept: readonly DrawnLayer[], after: readonly DrawnLayer[]): void {
  const stack = kept.map((layer) => layer.id);
  let above: string | undefined;
  for (const layer of after.toReversed()) {
    const index = stack.indexOf(layer.id);
    if (index < 0) map.addLayer(layer, above);
    else if (index < stack.length - 1) map.moveLayer(layer.id, above);
    if (index >= 0) stack.splice(index, 1);
    above = layer.id;
  }
}

function patchLayer(map: LayerTarget, before: DrawnLayer, after: DrawnLayer): void {
  if (differs(before.filter, after.filter)) map.setFilter(after.id, after.filter ?? null);
  for (const [name, value] of changes(before.paint, after.paint)) map.setPaintProperty(after.id, name, value);
  for (const [name, value] of changes(before.layout, after.layout))
    map.setLayoutProperty(after.id, name, value);
}

/** Properties of `after` that differ, and those that only `before` had, as `undefined`. */
function changes(before: Properties = {}, after: Properties = {}): readonly [string, unknown][] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => differs(before[name], after[name])).map((name) => [name, after[name]]);
}

/** Style values are plain data of a few hundred bytes. */
function differs(one: unknown, other: unknown): boolean {
  return one !== other && JSON.stringify(one) !== JSON.stringify(other);
}
