import type { ArealLayer } from '../base/areal.ts';
import { metres } from '../base/units.ts';
import { valueAt } from '../overlap/step.ts';
import type { Step, StepValue } from '../overlap/step.ts';
import { boundaryOf } from './boundary.ts';
import type { DirectedDisplacement } from './comparison.ts';
import { boundaryMetres } from './pieces.ts';

/** Parts of a boundary that are measured by themselves: enough to spread, few enough that each finds what is far. */
export const PARTS = 12;

/** Pieces in which a boundary is looked at. */
const PIECES = 20_000;

/** Returns the steps that measure how far one layer's boundaries are from another's. */
export function displacementSteps(
  from: ArealLayer,
  to: ArealLayer,
  toleranceMetres: number,
): readonly Step[] {
  const boundary = boundaryOf(from, from.features);
  const spacingMetres = Math.max(boundaryMetres(boundary) / PIECES, Number.MIN_VALUE);
  return edgeParts(boundary.table.coordinates.length / 2).map(([first, end]): Step => ({
    operation: 'displacement',
    layers: [from, to],
    first,
    end,
    spacingMetres,
    toleranceMetres,
  }));
}

/** Returns the ranges of about equally many edges in which a boundary is followed. */
export function edgeParts(vertices: number): readonly (readonly [first: number, end: number])[] {
  return Array.from({ length: PARTS }, (_, part) => [
    Math.floor((part * vertices) / PARTS),
    Math.floor(((part + 1) * vertices) / PARTS),
  ]);
}

/** Returns what the steps found, together; `null` where one of the boundaries has no edge. */
export function readDisplacement(
  values: readonly StepValue[],
  offset: number,
  hasTolerance: boolean,
): DirectedDisplacement | null {
  const parts = Array.from({ length: PARTS }, (_, part) => valueAt(values, offset + part, 'displacement'));
  const sum = (of: (part: (typeof parts)[number]) => number): number =>
    parts.reduce((total, part) => total + of(part), 0);
  const length = sum((part) => part.length);
  const places = parts.flatMap(({ farthest }) => farthest ?? []);
  const [first, ...others] = places;
  if (first === undefined || length === 0) return null;
  const farthest = others.reduce((best, place) => (place.metres > best.metres ? place : best), first);
  // A part may hide as much above its own best as its slack.
  const most = Math.max(...places.map(({ metres: found, slackMetres }) => found + slackMetres));
  return {
    length: metres(length),
    mean: metres(sum(({ moment }) => moment) / length),
    within: hasTolerance ? Math.min(1, sum(({ within }) => within) / length) : null,
    farthest: { ...farthest, slackMetres: most - farthest.metres },
  };
}
