import { projectionOf, unprojectionOf } from '../geometry/projections.ts';
import type { CrsChoice } from './crs-choice.ts';
import { datumShiftFor } from './datum-shift.ts';
import type { DatumShift } from './datum-shift.ts';
import type { ReferenceSystem } from './reference-system.ts';

type Pair = readonly [number, number];

/** How the numbers of a file become places. */
export interface Placing {
  readonly choice: CrsChoice;
  /** The transformation of the frame; `null` where the frame is that of WGS 84. */
  readonly shift: DatumShift | null;
  /** Whether anything moves: degrees on WGS 84 do not, unless something about them is to be put right. */
  readonly isMoving: boolean;
  /** Returns longitude and latitude in degrees on WGS 84 of two numbers in their order in the file; not finite where there is no such place. */
  readonly toWgs84: (first: number, second: number) => Pair;
}

/** Two numbers in their order in the file, as x and y of their system. */
function inOrder({ isSwapped, isWest, isSouth }: CrsChoice, first: number, second: number): Pair {
  const [x, y] = isSwapped ? [second, first] : [first, second];
  return [isWest ? -Math.abs(x) : x, isSouth ? -Math.abs(y) : y];
}

/** The PROJ definition of a system, with the transformation of its frame. */
function definitionOf({ definition }: ReferenceSystem, shift: DatumShift | null): string {
  return shift === null ? definition : `${definition} +towgs84=${shift.parameters.join(',')}`;
}

/** Degrees on WGS 84 stay bit for bit what they were. */
function isAsIs({ unit, frame }: ReferenceSystem): boolean {
  return unit === 'degree' && frame === 'WGS 84';
}

/**
 * Returns how the numbers of one file are placed that a choice says: one transformation for all, told by where a sample
 * of them lies.
 *
 * @see proj4js, which shifts frames through geocentric coordinates at height 0, as EPSG methods 9603 and 9607 do.
 */
export function placingOf(choice: CrsChoice, sample: readonly (readonly number[])[]): Placing {
  const { system } = choice;
  if (isAsIs(system)) {
    const isMoving = choice.isSwapped || choice.isWest || choice.isSouth;
    return { choice, shift: null, isMoving, toWgs84: (first, second) => inOrder(choice, first, second) };
  }
  const shift = datumShiftFor(system.frame, inOwnDegrees(choice, sample));
  const unproject = unprojectionOf(definitionOf(system, shift));
  const toWgs84 = (first: number, second: number): Pair => unproject(...inOrder(choice, first, second));
  return { choice, shift, isMoving: true, toWgs84 };
}

function inOwnDegrees(choice: CrsChoice, sample: readonly (readonly number[])[]): readonly Pair[] {
  const { system } = choice;
  const unproject = system.unit === 'degree' ? null : unprojectionOf(system.definition);
  return sample.map(([first = Number.NaN, second = Number.NaN]) => {
    const [x, y] = inOrder(choice, first, second);
    return unproject === null ? [x, y] : unproject(x, y);
  });
}

/** How places are written as numbers of a system. */
export interface Writing {
  readonly shift: DatumShift | null;
  /** Returns x and y of longitude and latitude in degrees on WGS 84. */
  readonly fromWgs84: (lon: number, lat: number) => Pair;
}

/**
 * Returns how places are written as numbers of a system, of which `sample` is some in longitude and latitude: the way
 * back of {@link placingOf}.
 */
export function writingOf(system: ReferenceSystem, sample: readonly (readonly number[])[]): Writing {
  if (isAsIs(system)) return { shift: null, fromWgs84: (lon, lat) => [lon, lat] };
  const places = sample.map(([lon = Number.NaN, lat = Number.NaN]) => [lon, lat] as const);
  const shift = datumShiftFor(system.frame, places);
  return { shift, fromWgs84: projectionOf(definitionOf(system, shift)) };
}
