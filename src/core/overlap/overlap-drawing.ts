import type { ArealGeojson, ArealGeometry, ArealLayer } from '../base/areal.ts';
import { squareMetres } from '../base/units.ts';
import type { SquareMetres } from '../base/units.ts';
import { ellipsoidalArea } from '../geometry/ellipsoidal-area.ts';
import { ellipsoidalPerimeter } from '../geometry/ellipsoidal-length.ts';
import { GRID_STEP_DEGREES } from '../overlay/grid.ts';
import { gridGeometry } from './grid-geometry.ts';
import { runStep } from './run-step.ts';
import type { BoundedArea } from './step.ts';
import { turfGeometry } from './turf-geometry.ts';

/** Who draws: Turf, which may throw or never return, or clipper2-ts on a grid. */
export type DrawingProgram = 'turf' | 'clipper2';

/** The geometry of an overlap, and whether its area is the one that the engine measures. */
export interface OverlapDrawing {
  readonly program: DrawingProgram;
  /** `null` where the program found nothing that the two share. */
  readonly geometry: ArealGeojson | null;
  /** Area of the geometry, and of the overlap as the engine measures it without geometry; on the ellipsoid. */
  readonly drawn: SquareMetres;
  readonly measured: SquareMetres;
  readonly isReliable: boolean;
}

/** Greatest difference between drawing and measure, as a share of the measure. */
const GREATEST_SHARE = 1e-6;

/** Metres in a degree, rounded up. */
const METRES_PER_DEGREE = 111_700;

/** By how much a vertex of a drawing may be off, in metres: by rounding to the grid, and again at a crossing. */
const OFF_METRES = 4 * GRID_STEP_DEGREES * METRES_PER_DEGREE;

function layerOf(id: string, geometry: ArealGeometry): ArealLayer {
  return { id, features: [{ id, name: null, geometry }], positionalErrorMetres: null };
}

function measuredOverlap(a: ArealGeometry, b: ArealGeometry): BoundedArea {
  const value = runStep({
    operation: 'pairs',
    layers: [layerOf('a', a), layerOf('b', b)],
    method: 'ellipsoidal',
    pairs: [[0, 0]],
    needsPerimeters: false,
  });
  const shared = value.operation === 'pairs' ? value.pairs[0] : undefined;
  if (!shared) throw new Error('measuredOverlap: the pair has no answer.');
  return shared;
}

/**
 * Returns the geometry with its area beside that of the engine, which needs no geometry. It is reliable where the two
 * differ by no more than a millionth, the numerical noise of the measure, and what the grid takes off along the
 * boundary of a sliver.
 */
export function checkedDrawing(
  program: DrawingProgram,
  geometry: ArealGeojson | null,
  measured: BoundedArea,
): OverlapDrawing {
  const drawn = geometry === null ? squareMetres(0) : ellipsoidalArea(geometry);
  const grid = geometry === null ? 0 : OFF_METRES * ellipsoidalPerimeter(geometry);
  const likely = GREATEST_SHARE * Math.abs(measured.area) + measured.noise + grid;
  const isReliable = Math.abs(drawn - measured.area) <= likely;
  return { program, geometry, drawn, measured: squareMetres(measured.area), isReliable };
}

/**
 * Returns the overlap of two sound geometries as a program draws it, checked. Throws what Turf throws, and an
 * `OverlayFailure` where clipper2-ts gives up. Run Turf under a deadline.
 */
export function drawOverlap(program: DrawingProgram, a: ArealGeometry, b: ArealGeometry): OverlapDrawing {
  const draw = program === 'turf' ? turfGeometry : gridGeometry;
  return checkedDrawing(program, draw(a, b), measuredOverlap(a, b));
}
