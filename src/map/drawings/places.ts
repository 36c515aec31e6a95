import type { DrawContext, Drawing } from '../drawing.ts';
import { REGULAR } from '../drawing.ts';
import { dotId } from '../pattern.ts';

/** Returns the drawing of towns: a small dot with its name, the important ones first. */
export function drawPlaces({ id, palette, opacity }: DrawContext): Drawing {
  return {
    body: [],
    labels: [
      {
        id: `${id}/names`,
        type: 'symbol',
        source: id,
        layout: {
          'icon-image': dotId(palette.place),
          'text-field': ['get', 'name'],
          'text-font': REGULAR,
          'text-size': 11.5,
          'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
          'text-radial-offset': 0.45,
          'text-justify': 'auto',
          'symbol-sort-key': ['get', 'rank'],
          'text-padding': 6,
        },
        paint: {
          'text-color': palette.placeLabel,
          'text-opacity': opacity,
          'text-halo-color': palette.halo,
          'text-halo-width': 1.4,
        },
      },
    ],
  };
}
