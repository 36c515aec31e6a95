import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels } from '../../../src/core/paper/place-labels.ts';
import type { LabelWish } from '../../../src/core/paper/place-labels.ts';

const SIZE = { width: 100, height: 80 };

function wish(text: string, x: number, y: number, stand: LabelWish['stand'] = 'beside'): LabelWish {
  return { text, at: [x, y], height: 2, stand, kind: 'place' };
}

describe('placeLabels', () => {
  test('stands a name right of its dot, left where the edge is near, and in the middle of an area', () => {
    const [free, near, area] = placeLabels(
      [wish('Pebas', 20, 20), wish('Pebas', 98, 40), wish('Yaguas', 50, 60, 'centre')],
      SIZE,
    );
    expect(free?.x).toBeGreaterThan(20);
    expect(near?.x).toBeLessThan(98);
    expect([area?.x, area?.y]).toEqual([50, 60]);
  });

  test('moves the second of two names on one place, and leaves out one that finds none', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => wish(`Comunidad ${String(index)}`, 50, 40));
    const placed = placeLabels(crowd, SIZE);
    expect(placed.length).toBeGreaterThan(1);
    expect(placed.length).toBeLessThan(12);
    expect(new Set(placed.map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBe(placed.length);
  });

  test('covers no other name, no place that is to stay free, and not the edge', () => {
    const place = fc.tuple(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.double({ min: 0, max: 80, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(place, { maxLength: 30 }), fc.array(place, { maxLength: 10 }), (wishes, free) => {
        const placed = placeLabels(
          wishes.map(([x, y], index) => wish(`V${String(index)}`, x, y)),
          SIZE,
          free,
        );
        const boxes = placed.map(({ x, y, text }) => ({ x, y, half: text.length * 0.58 }));
        boxes.forEach(({ x, y, half }, index) => {
          expect(x - half).toBeGreaterThanOrEqual(0);
          expect(x + half).toBeLessThanOrEqual(SIZE.width);
          for (const other of boxes.slice(index + 1)) {
            const isApart =
              Math.abs(x - other.x) >= half + other.half - 1e-9 || Math.abs(y - other.y) >= 2.4 - 1e-9;
            expect(isApart).toBe(true);
          }
          for (const [freeX, freeY] of free) {
            expect(Math.abs(x - freeX) < half && Math.abs(y - freeY) < 1).toBe(false);
          }
        });
      }),
    );
  });
});
