import type { IndexPair } from './touching-boxes.ts';

/**
 * Returns the items 0 to `count − 1` in groups that the pairs connect, directly or through others. Groups are ordered
 * by their lowest item, and the items of a group rise.
 */
export function connectedComponents(count: number, pairs: readonly IndexPair[]): number[][] {
  const parents = Array.from({ length: count }, (_, item) => item);
  const rootOf = (item: number): number => {
    let root = item;
    for (let parent = parents[root]; parent !== undefined && parent !== root; parent = parents[root]) {
      parents[root] = parents[parent] ?? parent;
      root = parent;
    }
    return root;
  };
  for (const [a, b] of pairs) {
    const [low, high] = [rootOf(a), rootOf(b)].sort((i, j) => i - j);
    if (low !== undefined && high !== undefined) parents[high] = low;
  }
  const groups = new Map<number, number[]>();
  for (let item = 0; item < count; item += 1) {
    const root = rootOf(item);
    const group = groups.get(root) ?? [];
    groups.set(root, group);
    group.push(item);
  }
  return [...groups.values()];
}
