import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extentFrame } from '../../../../src/core/paper/sheet/extent-frame.ts';

const SIZE = { width: 180, height: 150 };

describe('extentFrame', () => {
  test('shows all that was asked for with its margin, in the middle, and not half as large as it could', () => {
    const side = fc.double({ min: 500, max: 3_000_000, noNaN: true });
    fc.assert(
      fc.property(side, side, fc.double({ min: 0, max: 0.2, noNaN: true }), (width, height, margin) => {
        const box = { west: 300_000, south: 9_000_000, east: 300_000 + width, north: 9_000_000 + height };
        const { denominator, box: shown } = extentFrame(
          { box, zone: '18S', margin, denominator: null },
          SIZE,
        );
        const room = (1 - 2 * margin) * (1 + 1e-9);
        expect(width).toBeLessThanOrEqual((shown.east - shown.west) * room);
        expect(height).toBeLessThanOrEqual((shown.north - shown.south) * room);
        expect((shown.west + shown.east) / 2).toBeCloseTo((box.west + box.east) / 2, 3);
        const fits = Math.max(width / SIZE.width, height / SIZE.height) / (1 - 2 * margin);
        if (denominator > 1000) expect(denominator / 1000).toBeLessThan(fits * 1.5);
      }),
    );
  });

  test('takes the scale that was asked for', () => {
    const box = { west: 300_000, south: 9_000_000, east: 310_000, north: 9_010_000 };
    const frame = extentFrame({ box, zone: '18S', margin: 0, denominator: 250_000 }, SIZE);
    expect(frame.denominator).toBe(250_000);
    expect(frame.box.east - frame.box.west).toBeCloseTo(45_000, 6);
  });
});
