import { vertexListsOf } from '../feature-under-test.ts';
import type { Rule, VertexList } from '../feature-under-test.ts';
import { validationIssue } from '../validation-issue.ts';
import type { ValidationIssueCode } from '../validation-issue.ts';

/** A number this large is no degree, and every projected coordinate pair has one. */
const SMALLEST_METRES = 1000;

interface OutOfRange {
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

/** Vertices out of range, their number, and whether all vertices are and would not be with their axes swapped. */
interface Survey {
  readonly first: OutOfRange | null;
  readonly count: number;
  readonly isSwapped: boolean;
}

function survey(lists: readonly VertexList[]): Survey {
  let first: OutOfRange | null = null;
  let count = 0;
  let isSwapped = true;
  for (const { vertices, pathOf } of lists) {
    vertices.forEach(([x = Number.NaN, y = Number.NaN], index) => {
      const isInRange = Math.abs(x) <= 180 && Math.abs(y) <= 90;
      isSwapped &&= !isInRange && Math.abs(x) <= 90 && Math.abs(y) <= 180;
      if (isInRange) return;
      count += 1;
      first ??= { path: pathOf(index), x, y };
    });
  }
  return { first, count, isSwapped };
}

function codeOf({ x, y }: OutOfRange, isSwapped: boolean): ValidationIssueCode {
  if (isSwapped) return 'axes-swapped';
  const isMetres = Math.max(Math.abs(x), Math.abs(y)) >= SMALLEST_METRES;
  return isMetres ? 'coordinates-in-metres' : 'coordinates-out-of-range';
}

/**
 * Returns one error where vertices lie beyond ±180° of longitude or ±90° of latitude: they are metres of a projection
 * where a number is 1,000 or more; they have their axes swapped where every vertex is out of range and none would be
 * the other way round; else they are out of range. The error is at the first such vertex and counts them.
 */
export const coordinatesInRange: Rule = (feature) => {
  const { first, count, isSwapped } = survey(vertexListsOf(feature));
  if (!first) return [];
  const { path, x, y } = first;
  const code = codeOf(first, isSwapped);
  return [validationIssue(code, { feature: feature.id, path }, { x, y, count })];
};
