import { describe, expect, test } from 'vitest';
import { withUniqueIds } from '../../../src/core/validation/unique-ids.ts';

function idsAfter(ids: readonly string[]): readonly string[] {
  const features = ids.map((id) => ({ id, name: null, geometry: null, properties: {} }));
  return withUniqueIds(features).features.map(({ id }) => id);
}

describe('withUniqueIds', () => {
  test.each([
    { ids: ['a', 'b'], result: ['a', 'b'], why: 'unique ids stay' },
    { ids: ['a', 'a', 'a'], result: ['a', 'a#2', 'a#3'], why: 'the first keeps its id' },
    { ids: ['a', 'a', 'a#2'], result: ['a', 'a#3', 'a#2'], why: 'a number that is taken is passed over' },
    { ids: ['a#2', 'a', 'a', 'a'], result: ['a#2', 'a', 'a#3', 'a#4'], why: 'and so for those that follow' },
    { ids: [], result: [], why: 'nothing' },
  ])('makes $result of $ids: $why', ({ ids, result }) => {
    expect(idsAfter(ids)).toEqual(result);
  });

  test('is done with 200,000 features that share an id', () => {
    const ids = idsAfter(Array.from({ length: 200_000 }, () => 'a'));
    expect(new Set(ids).size).toBe(200_000);
  });
});
