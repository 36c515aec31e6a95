import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseScale, frameAround, onPaper } from '../../../src/core/paper/paper-frame.ts';

const A4 = { width: 170, height: 150 };

function boxOf(width: number, height: number, west = 700_000, south = 9_700_000) {
  return { west, south, east: west + width, north: south + height };
}

describe('chooseScale', () => {
  test.each([
    { width: 3200, height: 1000, scale: 25_000, why: '3.2 km in the 129 mm that the margins leave' },
    { width: 3250, height: 1000, scale: 50_000, why: 'fifty metres more do not fit any more' },
    { width: 1000, height: 2840, scale: 25_000, why: 'the height may be what decides' },
    { width: 11_132, height: 11_057, scale: 100_000, why: 'a tenth of a degree' },
    { width: 160_000, height: 100_000, scale: 1_500_000, why: 'Yaguas from end to end is 160 km' },
    { width: 8000, height: 8000, scale: 75_000, why: '1:50 000 is too large, 1:100 000 wastes paper' },
    { width: 20, height: 30, scale: 500, why: 'a yard' },
    { width: 0, height: 0, scale: 100, why: 'nothing is drawn larger than 1:100' },
  ])('$width m by $height m stand on paper at 1:$scale: $why', ({ width, height, scale }) => {
    expect(chooseScale(boxOf(width, height), A4)).toBe(scale);
  });
});

const boxes = fc.tuple(
  fc.double({ min: 1, max: 2e6, noNaN: true }),
  fc.double({ min: 1, max: 2e6, noNaN: true }),
  fc.double({ min: -5e5, max: 5e5, noNaN: true }),
  fc.double({ min: 0, max: 1e7, noNaN: true }),
);

describe('frameAround', () => {
  test('holds the whole box, in the middle, with a margin on every side', () => {
    fc.assert(
      fc.property(boxes, ([width, height, west, south]) => {
        const box = boxOf(width, height, west, south);
        const frame = frameAround(box, A4, '18S');
        const [left, top] = onPaper(frame, box.west, box.north);
        const [right, bottom] = onPaper(frame, box.east, box.south);
        expect(left).toBeGreaterThan(0.1 * A4.width);
        expect(top).toBeGreaterThan(0.1 * A4.height);
        expect(left + right).toBeCloseTo(A4.width, 3);
        expect(top + bottom).toBeCloseTo(A4.height, 3);
      }),
    );
  });

  test('is true to its scale: a kilometre at 1:50 000 is 20 mm, and north is up', () => {
    const frame = frameAround(boxOf(3000, 3000), A4, '18S');
    expect(frame.denominator).toBe(50_000);
    const [x0, y0] = onPaper(frame, 700_000, 9_700_000);
    const [x1, y1] = onPaper(frame, 701_000, 9_701_000);
    expect(x1 - x0).toBeCloseTo(20, 9);
    expect(y0 - y1).toBeCloseTo(20, 9);
  });
});
