import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipLineToPaper, clipRingToPaper } from '../../../src/core/paper/clip-to-paper.ts';
import { hatchLines } from '../../../src/core/paper/hatch-lines.ts';
import type { PaperPoint } from '../../../src/core/paper/paper-frame.ts';
import { thinForPaper } from '../../../src/core/paper/thin-line.ts';

const SIZE = { width: 100, height: 80 };

function square(left: number, top: number, side: number): readonly PaperPoint[] {
  return [
    [left, top],
    [left + side, top],
    [left + side, top + side],
    [left, top + side],
  ];
}

function areaOf(ring: readonly PaperPoint[]): number {
  return Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );
}

const corner = fc.double({ min: -150, max: 250, noNaN: true });

describe('clipRingToPaper', () => {
  test('cuts a square that lies over the corner to what lies on the paper and 3 mm beyond', () => {
    expect(areaOf(clipRingToPaper(square(-50, -50, 100), SIZE))).toBeCloseTo(53 * 53, 9);
  });

  test('leaves nothing of what lies beyond, and all of what lies inside', () => {
    expect(clipRingToPaper(square(200, 10, 20), SIZE)).toEqual([]);
    expect(clipRingToPaper(square(10, 10, 20), SIZE)).toEqual(square(10, 10, 20));
  });

  test('never reaches further than 3 mm beyond the paper', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(corner, corner), { minLength: 3, maxLength: 12 }), (ring) => {
        for (const [x, y] of clipRingToPaper(ring, SIZE)) {
          expect(Math.abs(x - SIZE.width / 2)).toBeLessThanOrEqual(SIZE.width / 2 + 3 + 1e-9);
          expect(Math.abs(y - SIZE.height / 2)).toBeLessThanOrEqual(SIZE.height / 2 + 3 + 1e-9);
        }
      }),
    );
  });
});

describe('clipLineToPaper', () => {
  test('cuts a line that leaves and comes back into two pieces', () => {
    const pieces = clipLineToPaper(
      [
        [10, 10],
        [10, -20],
        [50, -20],
        [50, 10],
      ],
      SIZE,
    );
    expect(pieces).toEqual([
      [
        [10, 10],
        [10, -3],
      ],
      [
        [50, -3],
        [50, 10],
      ],
    ]);
  });

  test('keeps a line inside in one piece, and finds one that crosses without a vertex on the paper', () => {
    const inside: readonly PaperPoint[] = [
      [1, 1],
      [5, 9],
      [60, 70],
    ];
    expect(clipLineToPaper(inside, SIZE)).toEqual([inside]);
    const across = clipLineToPaper(
      [
        [-100, 40],
        [200, 40],
      ],
      SIZE,
    );
    expect(across).toHaveLength(1);
    expect(across[0]?.map(([x]) => Math.round(x))).toEqual([-3, 103]);
    expect(
      clipLineToPaper(
        [
          [-50, 10],
          [10, -50],
        ],
        SIZE,
      ),
    ).toEqual([]);
  });
});

describe('hatchLines', () => {
  function lengthOf(lines: ReturnType<typeof hatchLines>): number {
    return lines.reduce((sum, [x0, y0, x1, y1]) => sum + Math.hypot(x1 - x0, y1 - y0), 0);
  }

  test.each([0, 45, 90, 135])('at %i° has a length of the area over the spacing', (angle) => {
    const lines = hatchLines([square(10.3, 20.7, 30)], { angle, spacing: 0.5 });
    expect(lengthOf(lines) * 0.5).toBeGreaterThan(0.97 * 900);
    expect(lengthOf(lines) * 0.5).toBeLessThan(1.03 * 900);
  });

  test('leaves holes free', () => {
    const lines = hatchLines([square(0.1, 0.1, 30), square(10.1, 10.1, 10)], { angle: 45, spacing: 0.5 });
    expect(lengthOf(lines) * 0.5).toBeGreaterThan(0.97 * 800);
    expect(lengthOf(lines) * 0.5).toBeLessThan(1.03 * 800);
    const middles = lines.map(([x0, y0, x1, y1]) => [(x0 + x1) / 2, (y0 + y1) / 2]);
    const isInHole = ([x = 0, y = 0]: number[]): boolean => x > 10.2 && x < 20 && y > 10.2 && y < 20;
    expect(middles.some(isInHole)).toBe(false);
  });

  test('rises to the right at 45°, as a hand draws it', () => {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] =
      hatchLines([square(0, 0, 20)], { angle: 45, spacing: 3 })[1] ?? [];
    expect((x1 - x0) * (y1 - y0)).toBeLessThan(0);
  });
});

test('thinning keeps both ends, and leaves no place further than 0.08 mm from what is drawn', () => {
  const line = Array.from({ length: 1000 }, (_, index): PaperPoint => [index / 50, Math.sin(index / 50)]);
  const thin = thinForPaper(line);
  expect(thin.length).toBeLessThan(400);
  expect([thin[0], thin.at(-1)]).toEqual([line[0], line.at(-1)]);
  for (const [x, y] of line) {
    expect(Math.min(...thin.map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY)))).toBeLessThan(
      0.08,
    );
  }
});
