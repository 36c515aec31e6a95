import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hectares } from '../../../src/core/base/units.ts';
import type { OverlapPair } from '../../../src/core/overlap/results.ts';
import { MOST_PAIRS, topPairs } from '../../../src/panels/overlaps/top-pairs.ts';

function pairOf(overlap: number | null, index: number): OverlapPair {
  const area = overlap === null ? null : hectares(overlap);
  return { aId: String(index), bId: 'b', overlap: area, shareOfA: null, shareOfB: null, class: 'overlap' };
}

test('no pair that is left out shares more than one that is drawn', () => {
  const overlaps = fc.array(fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })), { maxLength: 40 });
  fc.assert(
    fc.property(overlaps, (areas) => {
      const pairs = areas.map(pairOf);
      const drawn = topPairs(pairs);
      const known = pairs.filter(({ overlap }) => overlap !== null && overlap > 0);
      expect(drawn).toHaveLength(Math.min(MOST_PAIRS, known.length));
      const least = Math.min(...drawn.map(({ overlap }) => Number(overlap)));
      const left = known.filter((pair) => !drawn.includes(pair));
      expect(left.every(({ overlap }) => Number(overlap) <= least)).toBe(true);
    }),
  );
});
