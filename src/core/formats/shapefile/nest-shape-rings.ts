import type { Position } from 'geojson';
import { ringLocator } from '../../crossings/position-in-ring.ts';
import { sideOfWholeRing } from '../../crossings/ring-containment.ts';
import { boundsOfLine } from '../../geometry/bounds.ts';
import { doubledDegreeArea } from '../../geometry/winding.ts';

type Ring = readonly Position[];

interface Outline {
  readonly rings: Ring[];
  readonly size: number;
  readonly holds: (ring: Ring) => boolean;
}

/** Whether the box of a ring lies in the box of another: cheap, and most are told apart by it. */
function isBoxWithin(inner: Ring, outer: Ring): boolean {
  const [a, b] = [boundsOfLine(inner), boundsOfLine(outer)];
  if (!a || !b) return false;
  return a.west >= b.west && a.south >= b.south && a.east <= b.east && a.north <= b.north;
}

function outlineOf(ring: Ring, size: number): Outline {
  let locate: ReturnType<typeof ringLocator> | null = null;
  const holds = (other: Ring): boolean => {
    if (!isBoxWithin(other, ring)) return false;
    locate ??= ringLocator(ring);
    return sideOfWholeRing(locate, other) !== 'outside';
  };
  return { rings: [ring], size, holds };
}

/**
 * Returns the rings of a shape as polygons: clockwise rings are outlines, the others holes, each in the smallest
 * outline that holds it. A hole that none holds becomes a polygon, and so does a ring of which the direction cannot be
 * told: none is dropped. Compares holes and outlines two by two.
 *
 * @see ESRI 1998, Shapefile Technical Description, page 8.
 */
export function nestShapeRings(rings: readonly Ring[]): readonly (readonly Ring[])[] {
  const sized = rings.map((ring) => ({ ring, size: doubledDegreeArea(ring) }));
  const outlines = sized.filter(({ size }) => !(size > 0)).map(({ ring, size }) => outlineOf(ring, size));
  const bySize = outlines.filter(({ size }) => size < 0).toSorted((a, b) => b.size - a.size);
  const alone: Ring[] = [];
  for (const { ring } of sized.filter(({ size }) => size > 0)) {
    const outline = bySize.find(({ holds }) => holds(ring));
    if (outline) outline.rings.push(ring);
    else alone.push(ring);
  }
  return [...outlines.map((outline) => outline.rings), ...alone.map((ring) => [ring])];
}
