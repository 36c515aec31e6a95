import type { ExpressionSpecification } from 'maplibre-gl';
import type { DrawContext, Drawing, DrawnLayer } from '../drawing.ts';
import { byGroup, growing, hovered, isOneOf, labelSourceOf, REGULAR, SEMIBOLD } from '../drawing.ts';
import type { Palette } from '../palette.ts';
import { patternId } from '../pattern.ts';

/**
 * Returns the drawing of protected areas: three greens by designation; solid where established at the date, hatched
 * where only proposed, a dotted outline where no act is known yet. Neighbours of the mosaic are paler.
 */
export function drawProtectedAreas(context: DrawContext): Drawing {
  const { proposed, unknown } = context.status;
  const established: ExpressionSpecification = ['!', isOneOf([...proposed, ...unknown])];
  return {
    body: [
      establishedFill(context, established),
      proposedFill(context, isOneOf(proposed)),
      outline(context, 'established', established, { 'line-width': growingOutline }),
      outline(context, 'proposed', isOneOf(proposed), { 'line-width': 1.6, 'line-dasharray': [3, 2] }),
      outline(context, 'unknown', isOneOf(unknown), { 'line-width': 1, 'line-dasharray': [0.5, 2.5] }),
    ],
    labels: [names(context, 'mosaic', SEMIBOLD), names(context, 'context', REGULAR)],
  };
}

const growingOutline: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  5,
  ['match', ['get', 'group'], 'context', 0.6, 1],
  10,
  ['match', ['get', 'group'], 'context', 1.2, 2.2],
];

function byDesignation(palette: Palette, value: (colour: string) => string): ExpressionSpecification {
  const { national, communal, regional } = palette.protected;
  return [
    'match',
    ['get', 'designation'],
    'national',
    value(national),
    'communal',
    value(communal),
    value(regional),
  ];
}

function establishedFill({ id, palette, opacity }: DrawContext, filter: ExpressionSpecification): DrawnLayer {
  return {
    id: `${id}/established`,
    type: 'fill',
    source: id,
    filter,
    paint: {
      'fill-color': byDesignation(palette, (colour) => colour),
      'fill-opacity': hovered(byGroup(0.68, 0.36, opacity), byGroup(0.52, 0.22, opacity)),
      'fill-antialias': false,
    },
  };
}

function proposedFill({ id, palette, opacity }: DrawContext, filter: ExpressionSpecification): DrawnLayer {
  return {
    id: `${id}/proposed`,
    type: 'fill',
    source: id,
    filter,
    paint: {
      'fill-pattern': byDesignation(palette, (colour) => patternId('wide', colour)),
      'fill-opacity': byGroup(0.9, 0.45, opacity),
    },
  };
}

function outline(
  { id, palette, opacity }: DrawContext,
  part: string,
  filter: ExpressionSpecification,
  paint: { 'line-width': number | ExpressionSpecification; 'line-dasharray'?: number[] },
): DrawnLayer {
  return {
    id: `${id}/${part}-outline`,
    type: 'line',
    source: id,
    filter,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': byDesignation(palette, (colour) => colour),
      'line-opacity': byGroup(1, 0.7, opacity),
      ...paint,
    },
  };
}

function names(
  { id, palette, opacity }: DrawContext,
  group: 'mosaic' | 'context',
  font: string[],
): DrawnLayer {
  const isMosaic = group === 'mosaic';
  return {
    id: `${id}/${group}-names`,
    type: 'symbol',
    source: labelSourceOf(id),
    minzoom: isMosaic ? 4 : 6,
    filter: ['==', ['get', 'group'], group],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': font,
      'text-size': isMosaic ? growing(5, 12, 10, 18) : growing(6, 11, 10, 14),
      'text-max-width': 7,
      'text-line-height': 1.15,
      'symbol-sort-key': ['get', 'rank'],
      'text-padding': 4,
    },
    paint: {
      'text-color': palette.protectedLabel,
      'text-opacity': isMosaic ? opacity : 0.85 * opacity,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.6,
    },
  };
}
