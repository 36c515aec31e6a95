import { expect, test } from 'vitest';
import { qrPath } from '../../../src/panels/acta/qr-path.ts';

/** The dark squares that a path of `M x y h length …` fills. */
function squaresOf(path: string): ReadonlySet<string> {
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].map((run) => run.slice(1).map(Number));
  return new Set(
    runs.flatMap(([x = 0, y = 0, length = 0]) =>
      Array.from({ length }, (_, index) => `${String(x + index)} ${String(y)}`),
    ),
  );
}

test('a QR code has its three corners, a light border of four squares, and nothing beyond', () => {
  const { size, path } = qrPath('MOSAICO 1\narea 1.0000 ha');
  const dark = squaresOf(path);
  const last = size - 5;
  expect([`4 4`, `${String(last)} 4`, `4 ${String(last)}`].every((corner) => dark.has(corner))).toBe(true);
  for (const square of dark) {
    const [x = 0, y = 0] = square.split(' ').map(Number);
    expect(Math.min(x, y, size - 1 - x, size - 1 - y)).toBeGreaterThanOrEqual(4);
  }
});

test('a fuller text makes a larger code', () => {
  expect(qrPath('x'.repeat(90)).size).toBeGreaterThan(qrPath('x').size);
});
