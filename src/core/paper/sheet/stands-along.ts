import type { PaperPoint } from '../paper-frame.ts';
import type { LabelStand } from '../place-labels.ts';

/** Places that are tried along one line; more would cost time and find nothing better. */
const MOST_STANDS = 10;

/** A stretch that wriggles more than this share of its length bears no straight name. */
const LEAST_STRAIGHTNESS = 0.82;

interface Candidate extends LabelStand {
  readonly score: number;
}

/** The place of a name above the chord of a stretch, upright, clear of where the line bulges towards it. */
function aboveChord(stretch: readonly PaperPoint[], height: number, score: number): Candidate | null {
  const [start, end] = [stretch[0], stretch.at(-1)];
  if (start === undefined || end === undefined) return null;
  const [from, to] = start[0] <= end[0] ? [start, end] : [end, start];
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const bulge = Math.max(0, ...stretch.map(([x, y]) => (x - from[0]) * sin - (y - from[1]) * cos));
  const lift = bulge + 0.85 * height;
  const at: PaperPoint = [(from[0] + to[0]) / 2 + lift * sin, (from[1] + to[1]) / 2 - lift * cos];
  return { at, turn: (angle * 180) / Math.PI, score: score - bulge / (4 * height) };
}

function candidatesOn(line: readonly PaperPoint[], width: number, height: number): readonly Candidate[] {
  const found: Candidate[] = [];
  const along = [0];
  line.slice(1).forEach(([x, y], index) => {
    const [x0, y0] = line[index] ?? [x, y];
    along.push((along[index] ?? 0) + Math.hypot(x - x0, y - y0));
  });
  let last = 0;
  let next = 0;
  line.forEach((start, first) => {
    const begins = along[first] ?? 0;
    if (begins < next) return;
    while (last < line.length && (along[last] ?? 0) - begins < width) last += 1;
    const end = line[last];
    if (end === undefined) return;
    next = begins + width / 4;
    const length = (along[last] ?? 0) - begins;
    const straightness = Math.hypot(end[0] - start[0], end[1] - start[1]) / length;
    if (straightness < LEAST_STRAIGHTNESS) return;
    const candidate = aboveChord(line.slice(first, last + 1), height, straightness);
    if (candidate !== null) found.push(candidate);
  });
  return found;
}

/**
 * Returns where a name of a width in millimetres may stand along lines on paper, the straightest stretch first: upright,
 * above the line and turned with it. Cost: a pass over the places of the lines for each.
 */
export function standsAlong(
  lines: readonly (readonly PaperPoint[])[],
  width: number,
  height: number,
): readonly LabelStand[] {
  return lines
    .flatMap((line) => candidatesOn(line, width, height))
    .toSorted((one, other) => other.score - one.score)
    .slice(0, MOST_STANDS)
    .map(({ at, turn }) => ({ at, turn }));
}
