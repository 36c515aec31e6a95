import { boundaryStep } from './boundary-edits.ts';
import type { Edit } from './edit.ts';
import type { DrawnBoundary } from './project.ts';

/** Returns the edit that moves, adds or drops vertices: the drawing has other polygons. */
export function replacePolygons(boundary: DrawnBoundary, polygons: DrawnBoundary['polygons']): Edit {
  return boundaryStep('drawing-changed', boundary, {}, (found) =>
    found.kind === 'drawing' ? { ...found, polygons } : found,
  );
}

/** Returns the edit that says how far off a drawing may be, in metres read as a 95 % error; `null` where nobody knows. */
export function declareError(boundary: DrawnBoundary, positionalErrorMetres: number | null): Edit {
  const params = positionalErrorMetres === null ? {} : { metres: positionalErrorMetres };
  return boundaryStep('error-declared', boundary, params, (found) =>
    found.kind === 'drawing' && found.positionalErrorMetres !== positionalErrorMetres
      ? { ...found, positionalErrorMetres }
      : found,
  );
}
