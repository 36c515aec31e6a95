import { buildBoxTrees } from './box-tree.ts';
import type { MeasuredEdges } from './coverage.ts';
import type { EdgeTable } from './edge-table.ts';
import { indexRings, ringsNear, verticesNear, windowsOf } from './ring-index.ts';
import type { RingIndex, Window } from './ring-index.ts';

const indices = new WeakMap<EdgeTable, RingIndex>();

/** The index of the rings of a table; made once for as long as somebody holds the table. */
function ringIndexOf(table: EdgeTable): RingIndex {
  const known = indices.get(table) ?? indexRings(table);
  indices.set(table, known);
  return known;
}

/** The box around some boxes. */
function around(windows: readonly Window[]): Window {
  return windows.reduce(([west, south, east, north], window) => [
    Math.min(west, window[0]),
    Math.min(south, window[1]),
    Math.max(east, window[2]),
    Math.max(north, window[3]),
  ]);
}

/** A ring as the vertices that are kept of it, and the feature that it belongs to. */
interface KeptRing {
  readonly feature: number;
  readonly vertices: readonly number[];
}

function keptRings(table: EdgeTable, windows: readonly Window[]): KeptRing[] {
  if (windows.length === 0) return [];
  const index = ringIndexOf(table);
  const window = around(windows);
  let feature = 0;
  return ringsNear(index, windows).flatMap((ring) => {
    while ((table.featureRings[feature + 1] as number) <= ring) feature += 1;
    const vertices = verticesNear(index, table, ring, window);
    // Its first vertex and its last, which are one place: all of it lies beyond one side.
    return vertices.length === 2 ? [] : [{ feature, vertices }];
  });
}

/** Copies the rings into a table of their own; features without a ring are left out. */
function copyRings(
  { edges: { table }, integrals }: MeasuredEdges,
  rings: readonly KeptRing[],
): MeasuredEdges {
  const order = rings.flatMap(({ vertices }) => vertices);
  const coordinates = new Float64Array(2 * order.length);
  const prefix = new Float64Array(order.length);
  order.forEach((vertex, index) => {
    coordinates[2 * index] = table.coordinates[2 * vertex] as number;
    coordinates[2 * index + 1] = table.coordinates[2 * vertex + 1] as number;
    prefix[index] = integrals.prefix[vertex] as number;
  });
  const ringStarts = [0];
  for (const { vertices } of rings) ringStarts.push((ringStarts.at(-1) ?? 0) + vertices.length);
  const isFirst = rings.map(({ feature }, ring) => feature !== rings[ring - 1]?.feature);
  const features = rings.filter((_, ring) => isFirst[ring]).map(({ feature }) => feature);
  const starts = [...rings.keys()].filter((ring) => isFirst[ring]);
  const copy: EdgeTable = {
    coordinates,
    ringStarts: Uint32Array.from(ringStarts),
    featureRings: Uint32Array.from([...starts, rings.length]),
  };
  const variation = Float64Array.from(features, (feature) => integrals.variation[feature] as number);
  return {
    edges: { table: copy, trees: buildBoxTrees(copy) },
    integrals: { form: integrals.form, prefix, variation },
  };
}

/**
 * Returns what of some edges matters to the place that a feature of another table covers: the rings whose boxes touch
 * those of its rings, without the stretches that lie beyond one side of the feature's box. In the feature nothing
 * changes: its places are inside the same features, and boundaries have the same integrals. Elsewhere the copy means
 * nothing. Cost: about that of the edges near the feature, and one look at every 64 edges of their rings.
 */
export function edgesNear(measured: MeasuredEdges, other: EdgeTable, feature: number): MeasuredEdges {
  return copyRings(measured, keptRings(measured.edges.table, windowsOf(other, feature)));
}

/** Returns one feature of some edges by itself. */
export function onlyFeature(measured: MeasuredEdges, feature: number): MeasuredEdges {
  const { featureRings, ringStarts } = measured.edges.table;
  const first = featureRings[feature] as number;
  const count = (featureRings[feature + 1] as number) - first;
  const rings = Array.from({ length: count }, (_, index): KeptRing => {
    const [start, end] = [ringStarts[first + index] as number, ringStarts[first + index + 1] as number];
    return { feature, vertices: Array.from({ length: end - start }, (_vertex, offset) => start + offset) };
  });
  return copyRings(measured, rings);
}
