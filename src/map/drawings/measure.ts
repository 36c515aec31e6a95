import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { DrawnLayer } from '../drawing.ts';
import type { Palette } from '../palette.ts';

/** The source of what is measured on the map. */
export const MEASURE = '@measure';

/** Returns what is measured as features: an area closed, a line open, and its places. */
export function measureFeatures(places: readonly Position[], isArea: boolean): FeatureCollection {
  const line = places.map((place) => [...place]);
  const [first] = line;
  const shapes: Geometry[] = [];
  if (isArea && line.length > 2 && first) shapes.push({ type: 'Polygon', coordinates: [[...line, first]] });
  else if (line.length > 1) shapes.push({ type: 'LineString', coordinates: line });
  const points = line.map((coordinates): Geometry => ({ type: 'Point', coordinates }));
  return {
    type: 'FeatureCollection',
    features: [...shapes, ...points].map((geometry): Feature => ({
      type: 'Feature',
      properties: {},
      geometry,
    })),
  };
}

/** Returns how a measurement is drawn: dashed, so that nobody takes it for a boundary. */
export function drawMeasure(palette: Palette): readonly DrawnLayer[] {
  return [
    {
      id: `${MEASURE}/fill`,
      type: 'fill',
      source: MEASURE,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': palette.selection, 'fill-opacity': 0.1 },
    },
    {
      id: `${MEASURE}/casing`,
      type: 'line',
      source: MEASURE,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.selectionCasing, 'line-width': 6 },
    },
    {
      id: `${MEASURE}/line`,
      type: 'line',
      source: MEASURE,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.selection, 'line-width': 2.4, 'line-dasharray': [2, 1.2] },
    },
    {
      id: `${MEASURE}/place`,
      type: 'circle',
      source: MEASURE,
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-color': palette.selectionCasing,
        'circle-radius': 5,
        'circle-stroke-color': palette.selection,
        'circle-stroke-width': 2.4,
      },
    },
  ];
}
