import type { ExpressionSpecification } from 'maplibre-gl';
import type { DrawnLayer } from '../drawing.ts';
import type { FieldRole } from '../field-features.ts';
import type { Palette } from '../palette.ts';

/** The source of what somebody does in the field. */
export const FIELD = '@field';

/**
 * Returns how the field is drawn, from the bottom up: the circle of the position's error, what is walked or drawn as the
 * own boundary is, the side that is still missing with a broken line, notes as squares, and the position as a dot.
 */
export function drawField(palette: Palette): readonly DrawnLayer[] {
  return [
    {
      id: `${FIELD}/accuracy`,
      type: 'fill',
      source: FIELD,
      filter: has('accuracy'),
      paint: { 'fill-color': palette.position, 'fill-opacity': 0.18, 'fill-outline-color': palette.position },
    },
    line('way', 'way', palette.position, 2, [1, 1.6]),
    line('casing', 'line', palette.ownCasing, 6),
    line('line', 'line', palette.own, 2.6),
    line('closing', 'closing', palette.own, 2, [2, 2]),
    dot('vertex', 'vertex', 4, palette.ownCasing, palette.own, 2),
    dot('note', 'note', 7, palette.note, palette.ownCasing, 2),
    dot('position', 'position', 8, palette.position, palette.ownCasing, 3),
  ];
}

function has(role: FieldRole): ExpressionSpecification {
  return ['==', ['get', 'role'], role];
}

function line(part: string, role: FieldRole, colour: string, width: number, dash?: number[]): DrawnLayer {
  return {
    id: `${FIELD}/${part}`,
    type: 'line',
    source: FIELD,
    filter: has(role),
    layout: { 'line-join': 'round', ...(dash ? {} : { 'line-cap': 'round' as const }) },
    paint: { 'line-color': colour, 'line-width': width, ...(dash ? { 'line-dasharray': dash } : {}) },
  };
}

function dot(
  part: string,
  role: FieldRole,
  radius: number,
  fill: string,
  stroke: string,
  width: number,
): DrawnLayer {
  return {
    id: `${FIELD}/${part}`,
    type: 'circle',
    source: FIELD,
    filter: has(role),
    paint: {
      'circle-color': fill,
      'circle-radius': radius,
      'circle-stroke-color': stroke,
      'circle-stroke-width': width,
    },
  };
}
