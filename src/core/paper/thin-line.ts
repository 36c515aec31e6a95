import type { PaperPoint } from './paper-frame.ts';

/** What a printer of 600 dots an inch can hardly tell apart, in millimetres. */
const FINEST = 0.08;

/**
 * Returns a line or ring without the places that are nearer than 0.08 mm to the one before them: on paper it is the same
 * line. The first and the last place stay.
 */
export function thinForPaper(line: readonly PaperPoint[]): readonly PaperPoint[] {
  const kept: PaperPoint[] = [];
  line.forEach((point, index) => {
    const before = kept.at(-1);
    const isFar = !before || Math.hypot(point[0] - before[0], point[1] - before[1]) >= FINEST;
    if (isFar || index === line.length - 1) kept.push(point);
  });
  return kept;
}
