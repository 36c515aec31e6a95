import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { turnOf } from '../../../src/core/crossings/orientation.ts';

/** A double as a fraction of whole numbers over a power of two, to take the determinant without rounding. */
function scaled(value: number): bigint {
  return BigInt(value * 2 ** 40);
}

function exactTurn(start: Position, end: Position, place: Position): number {
  const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [start, end, place];
  const determinant =
    (scaled(x1) - scaled(x0)) * (scaled(y2) - scaled(y0)) -
    (scaled(y1) - scaled(y0)) * (scaled(x2) - scaled(x0));
  return Number(determinant > 0n) - Number(determinant < 0n);
}

/** Multiples of 2⁻⁴⁰ of a degree, which doubles hold exactly. */
const coordinate = fc.integer({ min: -(2 ** 47), max: 2 ** 47 }).map((units) => units / 2 ** 40);
const position = fc.tuple(coordinate, coordinate);

describe('turnOf', () => {
  test.each([
    { place: [1, 1], turn: 1, why: 'left of the way east' },
    { place: [1, -1], turn: -1, why: 'right of it' },
    { place: [7, 0], turn: 0, why: 'on it, beyond the end' },
  ])('is $turn: $why', ({ place, turn }) => {
    expect(turnOf([0, 0], [2, 0], place)).toBe(turn);
  });

  test('has the sign of the determinant in whole numbers', () => {
    fc.assert(
      fc.property(position, position, position, (start, end, place) => {
        expect(turnOf(start, end, place)).toBe(exactTurn(start, end, place));
      }),
    );
  });

  test('has that sign also one unit beside a long line, where doubles round it away', () => {
    const unit = 2 ** -40;
    const nudge = fc.constantFrom(-unit, 0, unit);
    fc.assert(
      fc.property(
        position,
        fc.integer({ min: 2, max: 1000 }),
        nudge,
        nudge,
        ([x = 0, y = 0], times, dx, dy) => {
          const [start, end] = [
            [0, 0],
            [x / 1024, y / 1024],
          ].map(snapped);
          const place = [(end?.[0] ?? 0) * times + dx, (end?.[1] ?? 0) * times + dy];
          expect(turnOf(start ?? [], end ?? [], place)).toBe(exactTurn(start ?? [], end ?? [], place));
        },
      ),
    );
  });
});

function snapped([x = 0, y = 0]: Position): Position {
  return [Math.round(x * 2 ** 40) / 2 ** 40, Math.round(y * 2 ** 40) / 2 ** 40];
}
