import { ringLocator } from '../crossings/position-in-ring.ts';
import { sideOfWholeRing } from '../crossings/ring-containment.ts';
import { boundsOfLine } from '../geometry/bounds.ts';
import type { Bounds } from '../geometry/bounds.ts';
import { doubledDegreeArea } from '../geometry/winding.ts';
import type { Polygons, Ring } from './polygons.ts';

interface Outline {
  readonly box: Bounds | null;
  readonly holds: (ring: Ring) => boolean;
  readonly rings: Ring[];
}

/** An outline that makes its locator when it is first asked. */
function outlineOf(outer: Ring): Outline {
  let locate: ReturnType<typeof ringLocator> | null = null;
  const holds = (ring: Ring): boolean => {
    locate ??= ringLocator(outer);
    return sideOfWholeRing(locate, ring) !== 'outside';
  };
  return { box: boundsOfLine(outer), holds, rings: [outer] };
}

function isWithin(inner: Bounds | null, outer: Bounds | null): boolean {
  if (!inner || !outer) return false;
  return (
    inner.west >= outer.west &&
    inner.south >= outer.south &&
    inner.east <= outer.east &&
    inner.north <= outer.north
  );
}

/**
 * Returns rings that do not cross as polygons: those that run counter-clockwise are outlines, the others holes, each in
 * the smallest outline that holds it. A hole that none holds is dropped: it takes nothing off. Compares the boxes of
 * holes and outlines two by two.
 */
export function nestRings(rings: readonly Ring[]): Polygons {
  const outlines: (Outline & { readonly size: number })[] = [];
  const holes: Ring[] = [];
  for (const ring of rings) {
    const size = doubledDegreeArea(ring);
    if (size > 0) outlines.push({ ...outlineOf(ring), size });
    if (size < 0) holes.push(ring);
  }
  const bySize = outlines.toSorted((a, b) => a.size - b.size);
  for (const hole of holes) {
    const box = boundsOfLine(hole);
    bySize.find((outline) => isWithin(box, outline.box) && outline.holds(hole))?.rings.push(hole);
  }
  return outlines.map((outline) => outline.rings);
}
