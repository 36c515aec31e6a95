import type { DrawnLayer } from '../drawing.ts';
import { SHEET } from '../drawing.ts';
import type { Palette } from '../palette.ts';

/** Returns the sea, on which everything lies. */
export function drawSea(palette: Palette): DrawnLayer {
  return { id: `${SHEET}/sea`, type: 'fill', source: SHEET, paint: { 'fill-color': palette.sea } };
}

/** Returns the neatline around all that the map has data for. */
export function drawNeatline(palette: Palette): DrawnLayer {
  return {
    id: `${SHEET}/neatline`,
    type: 'line',
    source: SHEET,
    paint: { 'line-color': palette.neatline, 'line-width': 2 },
  };
}
