import type { Background, TileArchive } from '../../core/project/background.ts';
import type { DrawnLayer } from '../drawing.ts';
import { growing } from '../drawing.ts';
import type { Palette } from '../palette.ts';

/** Returns the name of the source of a background. */
export function backgroundSourceOf(id: string): string {
  return `@background/${id}`;
}

/** Returns the style layers of a background, from the bottom up: none where it is not to be seen. */
export function drawBackground(background: Background, palette: Palette): readonly DrawnLayer[] {
  if (!background.isVisible) return [];
  if (background.kind === 'archive' && background.content === 'vector')
    return drawVector(background, palette);
  const source = backgroundSourceOf(background.id);
  return [
    { id: `${source}/raster`, type: 'raster', source, paint: { 'raster-opacity': background.opacity } },
  ];
}

/**
 * Returns fills, lines and points of all layers inside the tiles: nothing says what they mean, so each has a quiet
 * colour of its own, and all areas lie below all lines, and those below all points.
 */
function drawVector({ id, tileLayers, opacity }: TileArchive, palette: Palette): readonly DrawnLayer[] {
  const source = backgroundSourceOf(id);
  const colours = [palette.river, palette.adminLine, palette.coast, palette.pdet, palette.border];
  const each = tileLayers.map((name, index) => ({
    base: { source, 'source-layer': name },
    id: `${source}/${String(index)}`,
    colour: colours[index % colours.length] ?? palette.river,
  }));
  return [
    ...each.map(({ base, id: layerId, colour }): DrawnLayer => ({
      ...base,
      id: `${layerId}/fill`,
      type: 'fill',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': colour, 'fill-opacity': 0.18 * opacity },
    })),
    ...each.map(({ base, id: layerId, colour }): DrawnLayer => ({
      ...base,
      id: `${layerId}/line`,
      type: 'line',
      filter: ['!=', ['geometry-type'], 'Point'],
      paint: { 'line-color': colour, 'line-width': growing(5, 0.5, 14, 2), 'line-opacity': 0.8 * opacity },
    })),
    ...each.map(({ base, id: layerId, colour }): DrawnLayer => ({
      ...base,
      id: `${layerId}/point`,
      type: 'circle',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-color': colour,
        'circle-radius': growing(5, 1.5, 14, 4),
        'circle-opacity': 0.8 * opacity,
      },
    })),
  ];
}
