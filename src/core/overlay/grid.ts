import type { Path64 } from 'clipper2-ts';
import type { Position } from 'geojson';
import type { Ring } from './polygons.ts';

/** Steps of the grid in one degree. A power of two, so that a step is a sum of degrees without rounding. */
const STEPS_PER_DEGREE = 2 ** 40;

/** Distance between two lines of the grid in degrees: at most 0.0001 mm on the ground. */
export const GRID_STEP_DEGREES = 1 / STEPS_PER_DEGREE;

interface GridPoint {
  readonly x: number;
  readonly y: number;
}

function keyOf({ x, y }: GridPoint): string {
  return `${String(x)} ${String(y)}`;
}

function isSame(first: GridPoint, second: GridPoint): boolean {
  return first.x === second.x && first.y === second.y;
}

/** Whether a path says nothing at `corner`: it repeats the point before, or turns straight back along a parallel. */
function isVoid(before: GridPoint, corner: GridPoint, after: GridPoint): boolean {
  if (isSame(before, corner)) return true;
  const isLevel = before.y === corner.y && corner.y === after.y;
  return isLevel && (corner.x - before.x) * (after.x - corner.x) < 0;
}

/** Goes around the path once. Where two points fall out the ends may have become void: go around again. */
function withoutVoids(points: Path64): Path64 {
  const kept: Path64 = [];
  points.forEach((corner, index) => {
    const after = points[index + 1] ?? kept[0] ?? corner;
    const before = kept.at(-1) ?? points.at(-1) ?? corner;
    if (points.length === 1 || !isVoid(before, corner, after)) kept.push(corner);
  });
  return kept;
}

/**
 * Returns the open path without points that repeat and without spikes along a parallel, which enclose nothing:
 * clipper2-ts 2.0.1 never returns from two level edges in a row that run opposite ways.
 *
 * @see clipper2-ts pull request 36, "Fix unbounded memory growth when consecutive horizontal edges reverse direction".
 */
function plainPath(points: Path64): Path64 {
  let path = points;
  let length = Infinity;
  while (path.length < length) {
    length = path.length;
    path = withoutVoids(path);
  }
  return path.length > 2 ? path : [];
}

/**
 * A grid of whole numbers around some rings. Vertices go onto it by less than half a step and come back as the very
 * numbers that they were; only points that did not exist before, such as crossings, come back as points of the grid.
 */
export class Grid {
  private origin: GridPoint | null = null;
  private readonly known = new Map<string, Position>();

  /** Returns the rings as open paths, those left out that enclose nothing. Throws on a number that is not finite. */
  pathsOf(rings: readonly Ring[]): Path64[] {
    return rings.map((ring) => this.pathOf(ring)).filter((path) => path.length > 0);
  }

  private pathOf(ring: Ring): Path64 {
    const path = ring.map((vertex) => {
      const point = this.pointOf(vertex);
      const key = keyOf(point);
      if (!this.known.has(key)) this.known.set(key, vertex.slice(0, 2));
      return point;
    });
    return plainPath(path);
  }

  /** Returns a path of the grid as a closed ring in degrees. */
  ringOf(path: Path64): Position[] {
    const ring = path.map((point) => [...this.positionOf(point)]);
    const [first] = ring;
    return first ? [...ring, [...first]] : [];
  }

  /** The origin is near: clipper2-ts multiplies coordinates as floating-point numbers in places. */
  private pointOf([lon = Number.NaN, lat = Number.NaN]: Position): GridPoint {
    const x = Math.round(lon * STEPS_PER_DEGREE);
    const y = Math.round(lat * STEPS_PER_DEGREE);
    if (!Number.isSafeInteger(x) || !Number.isSafeInteger(y)) {
      throw new Error(`Grid: ${String(lon)}, ${String(lat)} is no place in degrees.`);
    }
    this.origin ??= { x, y };
    return { x: x - this.origin.x, y: y - this.origin.y };
  }

  private positionOf(point: GridPoint): Position {
    const original = this.known.get(keyOf(point));
    if (original) return original;
    const { x, y } = this.origin ?? { x: 0, y: 0 };
    return [(point.x + x) / STEPS_PER_DEGREE, (point.y + y) / STEPS_PER_DEGREE];
  }
}
