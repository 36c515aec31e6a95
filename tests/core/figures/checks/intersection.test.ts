import { describe, expect, test } from 'vitest';
import { figureWith, judgeOne } from '../../../support/judge-one.ts';
import { squareLayer } from '../../../support/square-layer.ts';
import type { Square } from '../../../support/square-layer.ts';

const OFFICIAL = { precision: 'official', positionalErrorMetres: null } as const;

const inProvince = figureWith(
  {
    kind: 'intersection',
    parts: { layer: 'areas', group: 'mosaic' },
    within: { layer: 'provinces', features: ['P'] },
    containment: 0.99,
  },
  { text: 'in the province', value: 1, unit: 'provinces' },
);

/** Two provinces side by side, which meet at 71° W. */
const provinces = squareLayer('provinces', OFFICIAL, [
  { id: 'P', west: -72, side: 1 },
  { id: 'Q', west: -71, side: 1 },
]);

describe('Parts and the named features that should hold them', () => {
  test.each<[readonly Square[], string, string]>([
    [[{ id: 'A', west: -71.9, side: 0.5 }], 'consistent', 'parts within never prove it of the whole'],
    [[{ id: 'A', west: -71.2, side: 0.5 }], 'disagrees', 'more than half lies in the other province'],
    [[{ id: 'A', west: -71.2, side: 0.2 }], 'consistent', 'it only touches the border'],
    [
      [
        { id: 'A', west: -71.9, side: 0.5 },
        { id: 'B', west: -70.9, side: 0.1 },
      ],
      'disagrees',
      'one part refutes',
    ],
    [
      [{ id: 'A', west: -71.2, side: 0.5, established: '2024-01-01' }],
      'not-checkable',
      'not established in 2020',
    ],
    [[{ id: 'A', side: null }], 'not-checkable', 'drawn by nobody'],
  ])('%#: %s', async (squares, verdict) => {
    const areas = squareLayer('areas', OFFICIAL, squares);
    expect((await judgeOne(inProvince, [areas, provinces])).verdict).toBe(verdict);
  });

  test('an outline that reaches beyond by less than its likely error is no refutation', async () => {
    // 0.006 of 0.3 degrees outside: 2 %, where 1 % is allowed and 1,000 m of error explain more.
    const squares = [{ id: 'A', west: -71.294, side: 0.3 }];
    const precise = squareLayer('areas', OFFICIAL, squares);
    const outline = squareLayer('areas', { precision: 'outline', positionalErrorMetres: 1_000 }, squares);
    expect((await judgeOne(inProvince, [precise, provinces])).verdict).toBe('disagrees');
    expect(await judgeOne(inProvince, [outline, provinces])).toMatchObject({
      verdict: 'consistent',
      reason: { code: 'outside-within-band' },
    });
  });

  test('the shares of a part add up to the whole of it', async () => {
    const areas = squareLayer('areas', OFFICIAL, [{ id: 'A', west: -71.2, side: 0.5 }]);
    const { measurements } = await judgeOne(inProvince, [areas, provinces]);
    expect(measurements.map(({ of }) => of)).toEqual(['A × Q', 'A × P']);
    expect(measurements.map(({ value }) => value)).toEqual([60, 40]);
  });
});
