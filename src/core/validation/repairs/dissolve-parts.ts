import { unionOf } from '../../overlay/grid-overlay.ts';
import type { Repair } from './repair.ts';

/**
 * Returns the parts of a feature as one area in which no place counts twice: parts over each other, or side by side
 * along a line, become one. Each part must be sound by itself. One part stays as it is.
 */
export const dissolveParts: Repair = (polygons) => (polygons.length < 2 ? polygons : unionOf(polygons));
