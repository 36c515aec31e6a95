import type { DrawnLayer } from '../drawing.ts';
import { SHEET } from '../drawing.ts';
import type { Palette } from '../palette.ts';

/** Returns the sheet on which the map is drawn: the sea, with a neatline around all that the map has data for. */
export function drawSheet(palette: Palette): readonly DrawnLayer[] {
  return [
    { id: `${SHEET}/sea`, type: 'fill', source: SHEET, paint: { 'fill-color': palette.sea } },
    {
      id: `${SHEET}/neatline`,
      type: 'line',
      source: SHEET,
      paint: { 'line-color': palette.neatline, 'line-width': 2.5 },
    },
  ];
}
