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
}

/** Marks nearer than this in millimetres would run into a band. */
const LEAST_SPACING = 1.6;

/** More names than this would make a map of names; the table has every vertex. */
const MOST_NAMES = 60;

const NAME_HEIGHT = 1.9;

/**
 * Returns the vertices that are marked on a map, in the order of the technical table, with names for the first of each ring
 * and for every nth of them, at most some sixty. A vertex that stands within 1.6 mm of the mark before it has none.
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
    let before: PaperPoint | null = null;
    for (let vertex = start; vertex < end; vertex += 1) {
      const [at] = lineOnPaper([[...vertexAt(boundary, vertex)]], frame);
      if (at === undefined) continue;
      if (before !== null && Math.hypot(at[0] - before[0], at[1] - before[1]) < LEAST_SPACING) continue;
      marks.push({ at, vertex: vertexName(boundary, vertex) });
      before = at;
    }
  });
  const every = Math.max(1, Math.ceil(marks.length / MOST_NAMES));
  const named = marks.filter(({ vertex }, index) => index % every === 0 || /(^|-)V1$/.test(vertex));
  const wishes = named.map(({ vertex, at }): LabelWish => ({
    text: vertex,
    at,
    height: NAME_HEIGHT,
    stand: 'beside',
    kind: 'vertex',
  }));
  return { marks, wishes };
}
