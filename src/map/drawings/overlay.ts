import type { ExpressionSpecification } from 'maplibre-gl';
import type { DrawnLayer } from '../drawing.ts';
import { growing, OVERLAY, OWN_FILE, SELECTION, SEMIBOLD } from '../drawing.ts';
import { OWN_FILE_LAYER } from '../../state/file-tiles.ts';
import type { Palette } from '../palette.ts';
import { patternId } from '../pattern.ts';

const IS_OVERLAP: ExpressionSpecification = ['==', ['get', 'role'], 'overlap'];
const IS_ISSUE: ExpressionSpecification = ['==', ['get', 'role'], 'issue'];
const IS_COMPARED: ExpressionSpecification = ['==', ['get', 'role'], 'compared'];
const IS_FARTHEST: ExpressionSpecification = ['==', ['get', 'role'], 'farthest'];
const IS_OWN: ExpressionSpecification = ['!', ['any', IS_OVERLAP, IS_ISSUE, IS_COMPARED, IS_FARTHEST]];

const IS_REPAIRED: ExpressionSpecification = ['==', ['get', 'repaired'], true];

/**
 * Returns what the person brought or asked for: overlaps in a dense hatch, own boundaries as ink with a casing, dashed
 * where they are taken repaired.
 */
export function drawOverlay(palette: Palette): readonly DrawnLayer[] {
  return [
    {
      id: `${OVERLAY}/hatch`,
      type: 'fill',
      source: OVERLAY,
      filter: ['all', IS_OVERLAP, isOfType('Polygon')],
      paint: { 'fill-pattern': patternId('dense', palette.overlap), 'fill-opacity': 0.9 },
    },
    line('overlap-outline', IS_OVERLAP, palette.overlap, 1.5),
    line('compared-casing', IS_COMPARED, palette.ownCasing, 5),
    dashed(line('compared-line', IS_COMPARED, palette.overlap, 2.2)),
    ...ownFile(palette),
    line('own-casing', IS_OWN, palette.ownCasing, 6),
    line('own-line', ['all', IS_OWN, ['!', IS_REPAIRED]], palette.own, 2.6),
    dashed(line('repaired-line', ['all', IS_OWN, IS_REPAIRED], palette.own, 2.6)),
    {
      id: `${OVERLAY}/own-point`,
      type: 'circle',
      source: OVERLAY,
      filter: ['all', IS_OWN, isOfType('Point')],
      paint: {
        'circle-color': palette.own,
        'circle-radius': 5,
        'circle-stroke-color': palette.ownCasing,
        'circle-stroke-width': 2,
      },
    },
    line('farthest-casing', IS_FARTHEST, palette.ownCasing, 9),
    line('farthest-line', IS_FARTHEST, palette.issue, 4.5),
    ...issueMarks(palette),
  ];

  function line(part: string, filter: ExpressionSpecification, colour: string, width: number): DrawnLayer {
    return {
      id: `${OVERLAY}/${part}`,
      type: 'line',
      source: OVERLAY,
      filter,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colour, 'line-width': width },
    };
  }
}

/** A large file is drawn as a small one is. */
function ownFile(palette: Palette): readonly DrawnLayer[] {
  const line = (part: string, colour: string, width: number): DrawnLayer => ({
    id: `${OWN_FILE}/${part}`,
    type: 'line',
    source: OWN_FILE,
    'source-layer': OWN_FILE_LAYER,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  });
  return [line('casing', palette.ownCasing, 6), line('line', palette.own, 2.6)];
}

/** What is wrong, with its number in the list. */
function issueMarks(palette: Palette): readonly DrawnLayer[] {
  return [
    {
      id: `${OVERLAY}/issue`,
      type: 'circle',
      source: OVERLAY,
      filter: IS_ISSUE,
      paint: {
        'circle-color': palette.issue,
        'circle-radius': 10,
        'circle-stroke-color': palette.ownCasing,
        'circle-stroke-width': 2,
      },
    },
    {
      id: `${OVERLAY}/issue-number`,
      type: 'symbol',
      source: OVERLAY,
      filter: IS_ISSUE,
      layout: {
        'text-field': ['get', 'label'],
        'text-font': SEMIBOLD,
        'text-size': 12,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': palette.issueNumber },
    },
  ];
}

function dashed(drawn: DrawnLayer): DrawnLayer {
  return drawn.type === 'line'
    ? { ...drawn, layout: { 'line-join': 'round' }, paint: { ...drawn.paint, 'line-dasharray': [2.4, 1.2] } }
    : drawn;
}

/** Returns the strong outline of the selected feature: a dark line in a bright casing, a ring around a point. */
export function drawSelection(palette: Palette): readonly DrawnLayer[] {
  return [line('casing', palette.selectionCasing, 7), line('line', palette.selection, 2.4), ring()];

  function line(part: string, colour: string, width: number): DrawnLayer {
    return {
      id: `${SELECTION}/${part}`,
      type: 'line',
      source: SELECTION,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colour, 'line-width': width },
    };
  }

  function ring(): DrawnLayer {
    return {
      id: `${SELECTION}/ring`,
      type: 'circle',
      source: SELECTION,
      filter: isOfType('Point'),
      paint: {
        'circle-color': palette.selectionCasing,
        'circle-radius': growing(5, 5, 11, 9),
        'circle-stroke-color': palette.selection,
        'circle-stroke-width': 2.4,
      },
    };
  }
}

function isOfType(type: 'Point' | 'Polygon'): ExpressionSpecification {
  return ['==', ['geometry-type'], type];
}
