import type { DrawContext, Drawing } from '../drawing.ts';
import { REGULAR, SEMIBOLD } from '../drawing.ts';
import { dotId } from '../pattern.ts';

/** Returns the drawing of towns: a small dot with its name; the important ones first, the others from nearer by. */
export function drawPlaces({ id, palette, opacity }: DrawContext): Drawing {
  return {
    body: [],
    labels: [
      {
        id: `${id}/names`,
        type: 'symbol',
        source: id,
        filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 5.6, 2, 6.5, 3, 8, 4, 9.5, 5]],
        layout: {
          'icon-image': dotId(palette.place),
          'icon-overlap': 'always',
          'text-field': ['get', 'name'],
          'text-font': ['case', ['<=', ['get', 'rank'], 2], ['literal', SEMIBOLD], ['literal', REGULAR]],
          'text-size': ['match', ['get', 'rank'], [1, 2], 12.5, 11.5],
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
