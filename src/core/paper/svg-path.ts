import type { HatchLine } from './hatch-lines.ts';
import type { PaperPoint } from './paper-frame.ts';
import type { PaperPolygon } from './project-to-paper.ts';

/** A hundredth of a millimetre is finer than print. */
function at([x, y]: PaperPoint): string {
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}

/** Returns the path of open lines. */
export function linePath(lines: readonly (readonly PaperPoint[])[]): string {
  return lines.map((line) => `M${line.map(at).join('L')}`).join('');
}

/** Returns the path of closed rings. */
export function polygonPath(polygons: readonly PaperPolygon[]): string {
  return polygons
    .flat()
    .map((ring) => `M${ring.map(at).join('L')}Z`)
    .join('');
}

/** Returns the path of the lines of a hatch. */
export function hatchPath(lines: readonly HatchLine[]): string {
  return lines.map(([x0, y0, x1, y1]) => `M${at([x0, y0])}L${at([x1, y1])}`).join('');
}
