import type { Position } from 'geojson';
import { ringLocator } from '../../crossings/position-in-ring.ts';
import { boundsOfLine } from '../../geometry/bounds.ts';
import type { Bounds } from '../../geometry/bounds.ts';
import { PlaceMetric } from '../../geometry/place-metric.ts';
import type { Landmark, Surroundings } from './surroundings.ts';

const METRES_PER_DEGREE = 110_000;

/** A line of a landmark with its box. */
export interface BoxedLine {
  readonly landmark: Landmark;
  readonly line: readonly Position[];
  readonly box: Bounds;
}

/** Returns the lines of the landmarks with their boxes. */
export function boxedLines(surroundings: Surroundings): readonly BoxedLine[] {
  return surroundings.flatMap((landmark) =>
    landmark.lines.flatMap((line) => {
      const box = boundsOfLine(line);
      return box === null ? [] : [{ landmark, line, box }];
    }),
  );
}

/** A landmark and how far it is: 0 inside of it where that was asked. */
export interface Nearest {
  readonly landmark: Landmark;
  readonly metres: number;
}

function isNear(
  [lon = Number.NaN, lat = Number.NaN]: Position,
  { west, south, east, north }: Bounds,
  degrees: number,
): boolean {
  return lon >= west - degrees && lon <= east + degrees && lat >= south - degrees && lat <= north + degrees;
}

/** Metres on the plane that touches the ellipsoid at a place: to a line nearby, good to a thousandth. */
function distanceToLine(place: PlaceMetric, line: readonly Position[]): number {
  const east = Math.sqrt(place.squaredTo(place.lon + 0.01, place.lat)) / 0.01;
  const north = Math.sqrt(place.squaredTo(place.lon, place.lat + 0.01)) / 0.01;
  let least = Infinity;
  let [ax, ay] = [Number.NaN, Number.NaN];
  for (const [lon = Number.NaN, lat = Number.NaN] of line) {
    const [bx, by] = [(lon - place.lon) * east, (lat - place.lat) * north];
    const [dx, dy] = [bx - ax, by - ay];
    const square = dx * dx + dy * dy;
    const along = square > 0 ? Math.min(1, Math.max(0, -(ax * dx + ay * dy) / square)) : 1;
    least = Math.min(least, Math.hypot(bx - (1 - along) * (dx || 0), by - (1 - along) * (dy || 0)));
    [ax, ay] = [bx, by];
  }
  return least;
}

/** Returns the line nearest to a place and within `reach` metres of it, as far as its box tells; `null` where there is none. */
export function nearestLine(
  [lon = Number.NaN, lat = Number.NaN]: Position,
  lines: readonly BoxedLine[],
  reach: number,
): Nearest | null {
  const place = new PlaceMetric(lon, lat);
  let nearest: Nearest | null = null;
  for (const { landmark, line, box } of lines) {
    const within = nearest?.metres ?? reach;
    if (!isNear([lon, lat], box, within / METRES_PER_DEGREE)) continue;
    const metres = distanceToLine(place, line);
    if (metres <= within) nearest = { landmark, metres };
  }
  return nearest;
}

/** Returns the first landmark that holds a place, holes apart; `null` where none does. */
export function landmarkAround(place: Position, lines: readonly BoxedLine[]): Landmark | null {
  const holding = new Map<Landmark, number>();
  for (const { landmark, line, box } of lines) {
    if (!landmark.isOutline || !isNear(place, box, 0)) continue;
    if (ringLocator(line)(place) !== 'outside') holding.set(landmark, (holding.get(landmark) ?? 0) + 1);
  }
  return [...holding].find(([, count]) => count % 2 === 1)?.[0] ?? null;
}
