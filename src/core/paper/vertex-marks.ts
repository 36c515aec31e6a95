import type { ArealGeometry } from '../base/areal.ts';
import { boundaryOf, vertexAt } from '../boundary/boundary.ts';
import { vertexName } from '../boundary/vertex-name.ts';
import type { PaperFrame, PaperPoint } from './paper-frame.ts';
import type { LabelWish } from './place-labels.ts';
import { lineOnPaper } from './project-to-paper.ts';

/** A vertex of the boundary that is marked on the map. */
export interface VertexMark {
  readonly at: PaperPoint;
  readonly vertex: string;
  /** Out of the ring, a direction on paper. */
  readonly away: PaperPoint;
}

/** Marks nearer than this in millimetres would run into a band. */
const LEAST_SPACING = 2.4;

/** More names than this would make a map of names; the table has every vertex. */
const MOST_NAMES = 60;

const NAME_HEIGHT = 2.2;

function distance([x0, y0]: PaperPoint, [x1, y1]: PaperPoint): number {
  return Math.hypot(x1 - x0, y1 - y0);
}

/** As somebody sees it who looks at the paper, whose second axis points down. */
function isClockwise(ring: readonly PaperPoint[]): boolean {
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return doubled > 0;
}

/** The direction out of a ring at one of its corners: to the left of the way along it where it runs clockwise. */
function outwards(ring: readonly PaperPoint[], index: number, side: 1 | -1): PaperPoint {
  const [x, y] = ring[index] ?? [0, 0];
  const unit = (to: PaperPoint | undefined, sign: 1 | -1): PaperPoint => {
    const [dx, dy] = [((to?.[0] ?? x) - x) * sign, ((to?.[1] ?? y) - y) * sign];
    const length = Math.hypot(dx, dy) || 1;
    return [dx / length, dy / length];
  };
  const [inX, inY] = unit(ring[(index + ring.length - 1) % ring.length], -1);
  const [outX, outY] = unit(ring[(index + 1) % ring.length], 1);
  return [side * (inY + outY), -side * (inX + outX)];
}

/**
 * Returns the vertices that are marked on a map, in the order of the technical table, with names for the first of each ring
 * and for every nth of them, at most some sixty; of more than twice as many only those with a name are marked. A vertex that stands within 2.4 mm of the mark before it has none.
 */
export function vertexMarks(
  geometry: ArealGeometry,
  frame: PaperFrame,
): { readonly marks: readonly VertexMark[]; readonly wishes: readonly LabelWish[] } {
  const boundary = boundaryOf(geometry, [{ id: '', name: null, geometry }]);
  const { ringStarts } = boundary.table;
  const marks: VertexMark[] = [];
  boundary.rings.forEach((_, ring) => {
    const [start, end] = [ringStarts[ring] as number, (ringStarts[ring + 1] as number) - 1];
    const places = Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
    const line = lineOnPaper(
      places.map((vertex) => [...vertexAt(boundary, vertex)]),
      frame,
    );
    const side = isClockwise(line) ? 1 : -1;
    let before: PaperPoint | null = null;
    line.forEach((at, index) => {
      if (before !== null && distance(at, before) < LEAST_SPACING) return;
      marks.push({ at, vertex: vertexName(boundary, start + index), away: outwards(line, index, side) });
      before = at;
    });
  });
  const every = Math.max(1, Math.ceil(marks.length / MOST_NAMES));
  const named = marks.filter(({ vertex }, index) => index % every === 0 || /(^|-)V1$/.test(vertex));
  const shown = every > 2 ? named : marks;
  const wishes = named.map(({ vertex, at, away }): LabelWish => ({
    text: vertex,
    at,
    away,
    height: NAME_HEIGHT,
    stand: 'beside',
    kind: 'vertex',
  }));
  return { marks: shown, wishes };
}
