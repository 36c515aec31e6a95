import type { DrawContext, Drawing } from '../drawing.ts';
import { hovered, labelSourceOf, REGULAR } from '../drawing.ts';

/** Returns the drawing of departments and provinces: thin lines, and names that step back as the map comes nearer. */
export function drawAdministrative({ id, palette, opacity }: DrawContext): Drawing {
  return {
    body: [
      {
        id: `${id}/limit`,
        type: 'line',
        source: id,
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': palette.adminLine,
          'line-width': hovered(2, 1),
          'line-dasharray': [4, 2],
          'line-opacity': opacity,
        },
      },
    ],
    labels: [
      {
        id: `${id}/names`,
        type: 'symbol',
        source: labelSourceOf(id),
        minzoom: 5,
        maxzoom: 9.5,
        layout: {
          'text-field': ['get', 'name'],
          'text-font': REGULAR,
          'text-transform': 'uppercase',
          'text-letter-spacing': 0.18,
          'text-size': 10.5,
          'text-max-width': 8,
          'symbol-sort-key': ['get', 'rank'],
          'text-padding': 6,
        },
        paint: {
          'text-color': palette.adminLabel,
          'text-opacity': opacity,
          'text-halo-color': palette.halo,
          'text-halo-width': 1.2,
        },
      },
    ],
  };
}
