import type { CircleLayerSpecification } from 'maplibre-gl';
import type { DrawContext, Drawing } from '../drawing.ts';
import { growing, REGULAR } from '../drawing.ts';

type CirclePaint = NonNullable<CircleLayerSpecification['paint']>;

/** Returns the drawing of native communities: a filled dot at the centre, which is no territory. */
export function drawCommunities(context: DrawContext): Drawing {
  return settlements(context, context.palette.communityLabel, {
    'circle-color': context.palette.community,
    'circle-radius': growing(5, 1.8, 11, 6),
    'circle-stroke-color': context.palette.halo,
    'circle-stroke-width': growing(5, 0.5, 11, 1.4),
    'circle-opacity': context.opacity,
    'circle-stroke-opacity': context.opacity,
  });
}

/** Returns the drawing of candidate communities: an open ring, as the evidence is. */
export function drawCandidates(context: DrawContext): Drawing {
  return settlements(context, context.palette.communityLabel, {
    'circle-color': context.palette.halo,
    'circle-radius': growing(5, 1.8, 11, 5.5),
    'circle-stroke-color': context.palette.community,
    'circle-stroke-width': growing(5, 1, 11, 2.4),
    'circle-opacity': context.opacity,
    'circle-stroke-opacity': context.opacity,
  });
}

/** Returns the drawing of indigenous localities: small brown dots. */
export function drawLocalities(context: DrawContext): Drawing {
  return settlements(context, context.palette.locality, {
    'circle-color': context.palette.locality,
    'circle-radius': growing(5, 1.3, 11, 4),
    'circle-opacity': 0.9 * context.opacity,
  });
}

function settlements({ id, palette, opacity }: DrawContext, label: string, paint: CirclePaint): Drawing {
  return {
    body: [{ id: `${id}/dot`, type: 'circle', source: id, paint }],
    labels: [
      {
        id: `${id}/names`,
        type: 'symbol',
        source: id,
        minzoom: 8.5,
        layout: {
          'text-field': ['get', 'name'],
          'text-font': REGULAR,
          'text-size': growing(8, 10.5, 12, 13),
          'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
          'text-radial-offset': 0.7,
          'text-justify': 'auto',
          'text-padding': 3,
        },
        paint: {
          'text-color': label,
          'text-opacity': opacity,
          'text-halo-color': palette.halo,
          'text-halo-width': 1.3,
        },
      },
    ],
  };
}
