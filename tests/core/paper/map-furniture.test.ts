import { describe, expect, test } from 'vitest';
import { gridLines } from '../../../src/core/paper/grid-lines.ts';
import { frameAround } from '../../../src/core/paper/paper-frame.ts';
import { paperScaleBar } from '../../../src/core/paper/paper-scale-bar.ts';

const SIZE = { width: 170, height: 150 };

describe('gridLines', () => {
  test('stand on round metres, labelled with where they are, and inside the map', () => {
    const box = { west: 700_123, south: 9_700_456, east: 703_123, north: 9_703_000 };
    const frame = frameAround(box, SIZE, '18S');
    const { interval, eastings, northings } = gridLines(frame);
    expect(frame.denominator).toBe(25_000);
    expect(interval).toBe(1000);
    expect(eastings.map(({ metres }) => metres)).toEqual([700_000, 701_000, 702_000, 703_000]);
    expect(northings.map(({ metres }) => metres)).toEqual([9_700_000, 9_701_000, 9_702_000, 9_703_000]);
    expect((eastings[1]?.at ?? 0) - (eastings[0]?.at ?? 0)).toBeCloseTo(40, 9);
    expect((northings[0]?.at ?? 0) - (northings[1]?.at ?? 0)).toBeCloseTo(40, 9);
    for (const { at } of eastings) expect(at).toBeGreaterThanOrEqual(0);
    for (const { at } of eastings) expect(at).toBeLessThanOrEqual(SIZE.width);
  });

  test.each([
    { side: 30, interval: 20, why: '1:500 has a line each 40 mm' },
    { side: 2200, interval: 500, why: '1:20 000: each 25 mm' },
    { side: 40_000, interval: 20_000, why: '1:500 000: 10 km would be 20 mm, which crowds' },
    { side: 1_000_000, interval: 500_000, why: '1:10 000 000' },
  ])('$side m have lines $interval m apart: $why', ({ side, interval }) => {
    const frame = frameAround({ west: 0, south: 0, east: side, north: side }, SIZE, '18S');
    const spacing = (gridLines(frame).interval * 1000) / frame.denominator;
    expect(gridLines(frame).interval).toBe(interval);
    expect(spacing).toBeGreaterThanOrEqual(22);
  });
});

describe('paperScaleBar', () => {
  test.each([
    { denominator: 25_000, ends: 1000, millimetres: 40, marks: 5, why: '2 km would be 80 mm' },
    { denominator: 50_000, ends: 2000, millimetres: 40, marks: 5, why: '5 km would be 100 mm' },
    { denominator: 100_000, ends: 5000, millimetres: 50, marks: 6, why: 'parts of one kilometre' },
    { denominator: 2_000_000, ends: 100_000, millimetres: 50, marks: 5, why: 'parts of 25 km' },
    { denominator: 500, ends: 20, millimetres: 40, marks: 5, why: 'parts of five metres' },
  ])('ends at $ends m on 1:$denominator: $why', ({ denominator, ends, millimetres, marks }) => {
    const bar = paperScaleBar(denominator, 60);
    expect(bar[0]).toEqual({ metres: 0, at: 0 });
    expect(bar.at(-1)?.metres).toBe(ends);
    expect(bar.at(-1)?.at).toBeCloseTo(millimetres, 9);
    expect(bar).toHaveLength(marks);
  });
});
