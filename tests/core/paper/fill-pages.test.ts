import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillPages, tablePages } from '../../../src/core/paper/fill-pages.ts';

describe('fillPages', () => {
  test('begins a page where a block does not fit, and gives one that is too high a page of its own', () => {
    expect(fillPages([100, 100, 60, 300, 10], 250)).toEqual([[0, 1], [2], [3], [4]]);
  });

  test('loses no block, keeps their order, and fills no page with more than it holds', () => {
    const heights = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 40 });
    fc.assert(
      fc.property(heights, (blocks) => {
        const pages = fillPages(blocks, 250);
        expect(pages.flat()).toEqual(blocks.map((_, index) => index));
        for (const page of pages.filter(({ length }) => length > 1)) {
          expect(page.reduce((sum, index) => sum + (blocks[index] ?? 0), 0)).toBeLessThanOrEqual(250);
        }
      }),
    );
  });
});

describe('tablePages', () => {
  test.each([
    { rows: 0, runs: [], why: 'no page for no rows' },
    { rows: 50, runs: [[0, 50]], why: 'a full page is one page' },
    {
      rows: 51,
      runs: [
        [0, 50],
        [50, 51],
      ],
      why: 'the last row has its page',
    },
  ])('$rows rows: $why', ({ rows, runs }) => {
    expect(tablePages(rows, 50).map(({ first, end }) => [first, end])).toEqual(runs);
  });

  test('of ten thousand rows are two hundred', () => {
    expect(tablePages(10_000, 50)).toHaveLength(200);
  });
});
