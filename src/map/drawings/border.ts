import type { DrawContext, Drawing } from '../drawing.ts';

/** Returns the drawing of a state border: dots and dashes on a pale band, as atlases draw it. */
export function drawBorder({ id, palette, opacity }: DrawContext): Drawing {
  return {
    body: [
      {
        id: `${id}/band`,
        type: 'line',
        source: id,
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: { 'line-color': palette.borderBand, 'line-width': 5, 'line-opacity': opacity },
      },
      {
        id: `${id}/dashes`,
        type: 'line',
        source: id,
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': palette.border,
          'line-width': 1.3,
          'line-dasharray': [6, 2.5, 1.5, 2.5],
          'line-opacity': opacity,
        },
      },
    ],
    labels: [],
  };
}
