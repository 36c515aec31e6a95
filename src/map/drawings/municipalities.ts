import type { DrawContext, Drawing } from '../drawing.ts';
import { growing, hovered, labelSourceOf, REGULAR } from '../drawing.ts';

/** Returns the drawing of the municipalities of the programme: a light purple field with thin limits. */
export function drawMunicipalities({ id, palette, opacity }: DrawContext): Drawing {
  return {
    body: [
      {
        id: `${id}/field`,
        type: 'fill',
        source: id,
        paint: {
          'fill-color': palette.pdet,
          'fill-opacity': hovered(0.34 * opacity, 0.16 * opacity),
          'fill-antialias': false,
        },
      },
      {
        id: `${id}/limit`,
        type: 'line',
        source: id,
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': palette.pdet,
          'line-width': growing(5, 0.5, 10, 1.4),
          'line-opacity': 0.85 * opacity,
        },
      },
    ],
    labels: [
      {
        id: `${id}/names`,
        type: 'symbol',
        source: labelSourceOf(id),
        minzoom: 6.2,
        layout: {
          'text-field': ['get', 'name'],
          'text-font': REGULAR,
          'text-size': growing(6, 10, 10, 13),
          'text-max-width': 7,
          'symbol-sort-key': ['get', 'rank'],
          'text-padding': 4,
        },
        paint: {
          'text-color': palette.pdetLabel,
          'text-opacity': opacity,
          'text-halo-color': palette.halo,
          'text-halo-width': 1.3,
        },
      },
    ],
  };
}
