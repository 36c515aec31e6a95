import 'maplibre-gl/dist/maplibre-gl.css';
import type { StyleSpecification } from 'maplibre-gl';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Camera } from '../state/view.ts';
import { REGULAR, SEMIBOLD } from './drawing.ts';
import { parseImageId, PATTERN_PIXEL_RATIO } from './pattern.ts';

setWorkerUrl(new URL(workerUrl, document.baseURI).href);

/**
 * Returns a map of maplibre-gl in an element, flat and north up, without layers and without controls. It asks for
 * nothing but its worker and the fonts of the site, and makes the images of its style itself.
 *
 * @throws GPUInitializationError where the browser gives no WebGL 2.
 */
export function createMap(
  container: HTMLElement,
  { lon, lat, zoom }: Camera,
  background: string,
): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style: emptyStyle(background),
    center: [lon, lat],
    zoom,
    minZoom: 3.5,
    maxZoom: 19,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    renderWorldCopies: false,
    attributionControl: false,
    fadeDuration: 150,
    clickTolerance: 5,
  });
  map.setMissingStyleImageResolver((id) => {
    const image = parseImageId(id);
    if (image) map.addImage(id, image, { pixelRatio: PATTERN_PIXEL_RATIO });
    return Promise.resolve();
  });
  return map;
}

function emptyStyle(background: string): StyleSpecification {
  const font = (file: string): string =>
    new URL(`${import.meta.env.BASE_URL}fonts/${file}`, document.baseURI).href;
  return {
    version: 8,
    'font-faces': {
      [REGULAR[0]]: font('NotoSans-Regular.woff2'),
      [SEMIBOLD[0]]: font('NotoSans-SemiBold.woff2'),
    },
    sources: {},
    layers: [{ id: MARGIN, type: 'background', paint: { 'background-color': background } }],
  };
}

/** The style layer around the sheet. */
export const MARGIN = '@margin';
