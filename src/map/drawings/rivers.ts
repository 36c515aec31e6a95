import type { DrawContext, Drawing } from '../drawing.ts';
import { growing, REGULAR } from '../drawing.ts';

/** Returns the drawing of rivers: wider where the rank is lower, with the name along the course. */
export function drawRivers({ id, palette, opacity }: DrawContext): Drawing {
  return {
    body: [
      {
        id: `${id}/course`,
        type: 'line',
        source: id,
        layout: { 'line-cap': 'round', 'line-join': 'round' },
        paint: {
          'line-color': palette.river,
          'line-opacity': opacity,
          'line-width': [
            'interpolate',
            ['linear'],
            ['zoom'],
            4,
            ['-', 1.5, ['*', 0.1, ['get', 'rank']]],
            10,
            ['-', 4.2, ['*', 0.25, ['get', 'rank']]],
          ],
        },
      },
    ],
    labels: [
      {
        id: `${id}/names`,
        type: 'symbol',
        source: id,
        layout: {
          'symbol-placement': 'line',
          'symbol-spacing': 360,
          'symbol-sort-key': ['get', 'rank'],
          'text-field': ['get', 'name'],
          'text-font': REGULAR,
          'text-letter-spacing': 0.06,
          'text-size': growing(5, 10, 10, 13),
          'text-offset': [0, -0.75],
          'text-max-angle': 42,
          'text-padding': 6,
        },
        paint: {
          'text-color': palette.riverLabel,
          'text-opacity': opacity,
          'text-halo-color': palette.halo,
          'text-halo-width': 1.4,
        },
      },
    ],
  };
}
