import { describe, expect, test } from 'vitest';
import { standsAlong } from '../../../../src/core/paper/sheet/stands-along.ts';

describe('standsAlong', () => {
  test('a name stands above a straight line, turned with it', () => {
    const [stand] = standsAlong(
      [
        [
          [0, 0],
          [40, 40],
        ],
      ],
      20,
      2,
    );
    expect(stand?.turn).toBeCloseTo(45, 9);
    expect((stand?.at[1] ?? 0) - (stand?.at[0] ?? 0)).toBeLessThan(0);
  });

  test('a name is never upside down, whichever way the river flows', () => {
    for (const line of [
      [
        [40, 0],
        [0, 5],
      ],
      [
        [0, 5],
        [40, 0],
      ],
      [
        [10, 40],
        [9, 0],
      ],
    ] as const) {
      const [stand] = standsAlong([line], 20, 2);
      expect(Math.abs(stand?.turn ?? 180)).toBeLessThanOrEqual(90);
    }
  });

  test('a straight stretch goes before one that wriggles, and a line shorter than the name bears none', () => {
    const wriggling = Array.from(
      { length: 20 },
      (_, index) => [2 * index, index % 2 === 0 ? 0 : 2.2] as const,
    );
    const straight = [
      [0, 50],
      [45, 50],
    ] as const;
    expect(standsAlong([wriggling, straight], 20, 2)[0]?.at[1]).toBeGreaterThan(40);
    expect(
      standsAlong(
        [
          [
            [0, 0],
            [10, 0],
          ],
        ],
        20,
        2,
      ),
    ).toEqual([]);
  });
});
