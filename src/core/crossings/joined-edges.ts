import type { BoundaryIntegrals } from './boundary-integrals.ts';
import type { BoxTrees } from './box-tree.ts';
import type { EdgeTable } from './edge-table.ts';
import type { IndexedEdges } from './indexed-edges.ts';

function concatenated<Numbers extends Float64Array | Uint32Array | Int32Array>(
  parts: readonly Numbers[],
  into: Numbers,
): Numbers {
  let offset = 0;
  for (const part of parts) {
    into.set(part, offset);
    offset += part.length;
  }
  return into;
}

function lengthOf(parts: readonly { readonly length: number }[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

/** Joins lists of starts: the last start of a list is its end, where the next list begins. */
function joinedStarts(lists: readonly Uint32Array[]): Uint32Array {
  const joined = new Uint32Array(lengthOf(lists) - lists.length + 1);
  let position = 0;
  let base = 0;
  for (const list of lists) {
    for (const start of list) joined[position++] = base + start;
    position -= 1;
    base += list.at(-1) ?? 0;
  }
  return joined;
}

function joinedTables(tables: readonly EdgeTable[]): EdgeTable {
  const coordinates = tables.map((table) => table.coordinates);
  return {
    coordinates: concatenated(coordinates, new Float64Array(lengthOf(coordinates))),
    ringStarts: joinedStarts(tables.map(({ ringStarts }) => ringStarts)),
    featureRings: joinedStarts(tables.map(({ featureRings }) => featureRings)),
  };
}

function joinedTrees(parts: readonly IndexedEdges[]): BoxTrees {
  let vertices = 0;
  let nodes = 0;
  const moved = parts.map(({ table, trees }) => {
    const [vertexBase, nodeBase] = [vertices, nodes];
    vertices += table.coordinates.length / 2;
    nodes += trees.first.length;
    return {
      first: trees.first.map((first, node) => first + ((trees.count[node] ?? 0) > 0 ? vertexBase : nodeBase)),
      roots: trees.roots.map((root) => (root < 0 ? root : root + nodeBase)),
    };
  });
  const boxes = parts.map(({ trees }) => trees.boxes);
  const counts = parts.map(({ trees }) => trees.count);
  const first = moved.map((part) => part.first);
  const roots = moved.map((part) => part.roots);
  return {
    boxes: concatenated(boxes, new Float64Array(lengthOf(boxes))),
    first: concatenated(first, new Uint32Array(lengthOf(first))),
    count: concatenated(counts, new Int32Array(lengthOf(counts))),
    roots: concatenated(roots, new Int32Array(lengthOf(roots))),
  };
}

/** Returns the features of several tables as one, in their order. Copies; nothing is measured or sorted again. */
export function joinEdges(parts: readonly IndexedEdges[]): IndexedEdges {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return { table: joinedTables(parts.map(({ table }) => table)), trees: joinedTrees(parts) };
}

/** Returns the integrals of several tables as one, in their order; all are of the same form. */
export function joinIntegrals(parts: readonly BoundaryIntegrals[]): BoundaryIntegrals {
  const [first] = parts;
  if (!first) throw new Error('joinIntegrals: there is nothing to join.');
  if (parts.some(({ form }) => form !== first.form)) {
    throw new Error('joinIntegrals: the parts are integrals of different forms.');
  }
  const prefixes = parts.map(({ prefix }) => prefix);
  const variations = parts.map(({ variation }) => variation);
  return {
    form: first.form,
    prefix: concatenated(prefixes, new Float64Array(lengthOf(prefixes))),
    variation: concatenated(variations, new Float64Array(lengthOf(variations))),
  };
}
