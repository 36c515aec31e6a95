import type { PaperPoint } from './paper-frame.ts';

/** How an area is ruled: lines at an angle in degrees, counter-clockwise from the right, and their distance in millimetres. */
export interface Hatch {
  readonly angle: number;
  readonly spacing: number;
}

/** A line of a hatch from one place on paper to another. */
export type HatchLine = readonly [x0: number, y0: number, x1: number, y1: number];

type Turned = readonly [along: number, across: number];

/** Where a line of the hatch crosses the rings, in order along it. */
function crossingsAt(rings: readonly (readonly Turned[])[], across: number): readonly number[] {
  const found: number[] = [];
  for (const ring of rings) {
    ring.forEach(([along1, across1], index) => {
      const [along0, across0] = ring[(index + ring.length - 1) % ring.length] ?? [along1, across1];
      if (across0 <= across === across1 <= across) return;
      found.push(along0 + ((across - across0) / (across1 - across0)) * (along1 - along0));
    });
  }
  return found.sort((one, other) => one - other);
}

/**
 * Returns the lines that rule the inside of rings on paper, by the even-odd rule, so that holes stay free. They are lines
 * and no image, so that they are sharp in print, and tell areas apart without colour. Lines of neighbours meet: they are
 * counted from the corner of the map. Cost: lines times edges.
 */
export function hatchLines(
  rings: readonly (readonly PaperPoint[])[],
  { angle, spacing }: Hatch,
): readonly HatchLine[] {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), -Math.sin((angle * Math.PI) / 180)];
  const turned = rings.map((ring) => ring.map(([x, y]): Turned => [x * cos + y * sin, y * cos - x * sin]));
  const acrosses = turned.flat().map(([, across]) => across);
  if (acrosses.length === 0) return [];
  const first = Math.ceil(acrosses.reduce((least, one) => Math.min(least, one), Infinity) / spacing);
  const last = Math.floor(acrosses.reduce((most, one) => Math.max(most, one), -Infinity) / spacing);
  const lines: HatchLine[] = [];
  for (let step = first; step <= last; step += 1) {
    const across = step * spacing;
    const crossings = crossingsAt(turned, across);
    for (let index = 1; index < crossings.length; index += 2) {
      const [from = 0, to = 0] = [crossings[index - 1], crossings[index]];
      lines.push([
        from * cos - across * sin,
        from * sin + across * cos,
        to * cos - across * sin,
        to * sin + across * cos,
      ]);
    }
  }
  return lines;
}
