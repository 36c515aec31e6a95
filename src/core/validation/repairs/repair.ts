import type { Polygons } from '../../overlay/polygons.ts';

/**
 * Returns the polygons of one feature with one kind of trouble mended, and leaves the others as they are; one small
 * function, one file, one kind of trouble. What it changes is proposed and never done without consent.
 */
export type Repair = (polygons: Polygons) => Polygons;
