import { ClipType, Clipper64, FillRule } from 'clipper2-ts';
import type { Paths64 } from 'clipper2-ts';
import { doubledDegreeArea, isCounterClockwise } from '../geometry/winding.ts';
import { GRID_STEP_DEGREES, Grid } from './grid.ts';
import { nestRings } from './nest-rings.ts';
import { pinVertices } from './pin-vertices.ts';
import type { Polygons, Ring } from './polygons.ts';
import { splitRings } from './split-rings.ts';

/** How near to an edge a vertex may have come by rounding. */
const REACH = 2 * GRID_STEP_DEGREES;

/** The library could not overlay these polygons; `cause` is what it threw, if it threw. */
export class OverlayFailure extends Error {
  constructor(cause?: unknown) {
    super('The polygons could not be overlaid.', { cause });
    this.name = 'OverlayFailure';
  }
}

/** Rings that go into an operation, and those that are laid against them. */
interface Operands {
  readonly subject: readonly Ring[];
  readonly clip: readonly Ring[];
}

/** The rings with their inside on the left, so that what lies inside of a polygon is wound around once. */
function orientedRings(polygons: Polygons): readonly Ring[] {
  return polygons.flatMap((rings) =>
    rings.map((ring, index) => (isCounterClockwise(ring) === index > 0 ? ring.toReversed() : ring)),
  );
}

/** The same rings with the axes changed over, their inside on the same hand. */
function transposed(rings: readonly Ring[]): readonly Ring[] {
  return rings.map((ring) => ring.map(([x = Number.NaN, y = Number.NaN]) => [y, x]).toReversed());
}

function sweep(type: ClipType, rule: FillRule, { subject, clip }: Operands): readonly Ring[] {
  const grid = new Grid();
  const clipper = new Clipper64();
  const solution: Paths64 = [];
  let isDone: boolean;
  clipper.addSubject(grid.pathsOf(subject));
  clipper.addClip(grid.pathsOf(clip));
  try {
    isDone = clipper.execute(type, rule, solution);
  } catch (cause) {
    throw new OverlayFailure(cause);
  }
  if (!isDone) throw new OverlayFailure();
  return solution.map((path) => grid.ringOf(path));
}

function doubledArea(rings: readonly Ring[]): number {
  return rings.reduce((sum, ring) => sum + doubledDegreeArea(ring), 0);
}

function lengthOf(rings: readonly Ring[]): number {
  let length = 0;
  for (const ring of rings) {
    ring.forEach(([x = 0, y = 0], index) => {
      const [x0 = x, y0 = y] = ring[index - 1] ?? [];
      length += Math.hypot(x - x0, y - y0);
    });
  }
  return length;
}

/**
 * On few of the wildest boundaries the library loses or gains a piece, without a word. It does so depending on the
 * direction of its sweep, so that the two directions tell.
 */
function overlay(type: ClipType, rule: FillRule, { subject, clip }: Operands): Polygons {
  const rings = sweep(type, rule, { subject, clip });
  const other = sweep(type, rule, { subject: transposed(subject), clip: transposed(clip) });
  const likely = 2 * REACH * (lengthOf(rings) + lengthOf(other));
  if (Math.abs(doubledArea(rings) - doubledArea(other)) > likely) throw new OverlayFailure();
  // The tree of the library now and then takes an outline for a hole of its neighbour; the winding is right.
  return nestRings(splitRings(pinVertices(rings, REACH)));
}

/**
 * Returns the polygons of all places that a ring winds around, however often and whichever way: the rule called
 * non-zero. Both lobes of a figure of eight count, and a loop inside of the ring leaves no hole. The ring may be open,
 * repeat vertices and cross itself.
 *
 * Vertices keep their coordinates; crossings are rounded to a grid of 2⁻⁴⁰ degrees. Coordinates must be finite. Throws
 * an {@link OverlayFailure} where the library gives up, or finds two areas in its two directions.
 *
 * @see Vatti 1992, A generic solution to polygon clipping, Communications of the ACM 35(7), of which Clipper2 is one.
 */
export function woundRegion(ring: Ring): Polygons {
  return overlay(ClipType.Union, FillRule.NonZero, { subject: [ring], clip: [] });
}

/** Returns what any of the polygons covers. Each must be sound by itself; rounded and thrown as {@link woundRegion}. */
export function unionOf(polygons: Polygons): Polygons {
  return overlay(ClipType.Union, FillRule.Positive, { subject: orientedRings(polygons), clip: [] });
}

/** Returns what the first polygons cover and the others do not, each sound by itself; see {@link woundRegion}. */
export function differenceOf(polygons: Polygons, others: Polygons): Polygons {
  const operands = { subject: orientedRings(polygons), clip: orientedRings(others) };
  return overlay(ClipType.Difference, FillRule.Positive, operands);
}

/** Returns what both cover, each polygon sound by itself; see {@link woundRegion}. */
export function intersectionOf(polygons: Polygons, others: Polygons): Polygons {
  const operands = { subject: orientedRings(polygons), clip: orientedRings(others) };
  return overlay(ClipType.Intersection, FillRule.Positive, operands);
}
