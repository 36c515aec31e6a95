import { addProtocol } from 'maplibre-gl';
import type { ImageSourceSpecification, Map as MapLibreMap, SourceSpecification } from 'maplibre-gl';
import type { Background } from '../../core/project/background.ts';
import type { Backgrounds } from '../../state/backgrounds/backgrounds.svelte.ts';
import { backgroundSourceOf } from '../drawings/background.ts';
import { pictureOf } from './picture.ts';

const PROTOCOL = 'background';

/** Few hosts have nearer tiles; the map draws these larger. */
const MOST_ZOOM = 19;

/** Stands in an address in place of zoom, column and row. */
const PICTURE = 'picture';

/** Lets the map ask these backgrounds for their tiles through the state, which alone decides whether a host is asked. */
export function answerFrom(backgrounds: Backgrounds): void {
  addProtocol(PROTOCOL, async ({ url }) => {
    const [id = '', ...place] = url.slice(`${PROTOCOL}://`.length).split('/');
    if (place[0] === PICTURE) return { data: await pictureOf(await backgrounds.content(id)) };
    const [z = 0, x = 0, y = 0] = place.map(Number);
    return { data: (await backgrounds.tile(id, z, x, y)) ?? new ArrayBuffer(0) };
  });
}

/** Adds the source of a background; one already added is left alone. */
export function addBackgroundSource(map: MapLibreMap, background: Background): void {
  const id = backgroundSourceOf(background.id);
  if (!map.getSource(id)) map.addSource(id, sourceOf(background));
}

function sourceOf(background: Background): SourceSpecification {
  if (background.kind === 'image') {
    const [topLeft, topRight, bottomRight, bottomLeft] = background.corners;
    const coordinates: ImageSourceSpecification['coordinates'] = [
      [...topLeft],
      [...topRight],
      [...bottomRight],
      [...bottomLeft],
    ];
    return { type: 'image', url: `${PROTOCOL}://${background.id}/${PICTURE}`, coordinates };
  }
  if (background.kind === 'address') {
    const tiles = [`${PROTOCOL}://${background.id}/{z}/{x}/{y}`];
    return { type: 'raster', tileSize: 256, maxzoom: MOST_ZOOM, tiles };
  }
  const { id, content, minZoom, maxZoom, bounds } = background;
  const { west, south, east, north } = bounds;
  const tiles = {
    tiles: [`${PROTOCOL}://${id}/{z}/{x}/{y}`],
    minzoom: minZoom,
    maxzoom: maxZoom,
    bounds: [west, south, east, north] as [number, number, number, number],
  };
  return content === 'vector' ? { type: 'vector', ...tiles } : { type: 'raster', tileSize: 256, ...tiles };
}
