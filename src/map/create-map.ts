import 'maplibre-gl/dist/maplibre-gl.css';
import type { StyleSpecification } from 'maplibre-gl';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Bounds } from '../core/geometry/bounds.ts';
import type { Camera } from '../state/view.ts';
import { REGULAR, SEMIBOLD } from './drawing.ts';
import type { Padding } from './padding.ts';
import { parseImageId, PATTERN_PIXEL_RATIO } from './pattern.ts';

setWorkerUrl(new URL(workerUrl, document.baseURI).href);

/** Where a new map looks: at a camera, or at a box that must be seen whole. */
export type FirstView = { readonly camera: Camera } | { readonly bounds: Bounds; readonly padding: Padding };

/**
 * Returns a map of maplibre-gl in an element, flat and north up, without layers and without controls. It asks for
 * nothing but its worker and the fonts of the site, and makes the images of its style itself.
 *
 * @throws GPUInitializationError where the browser gives no WebGL 2.
 */
export function createMap(container: HTMLElement, first: FirstView, background: string): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style: emptyStyle(background),
    ...placement(first),
    minZoom: 3.5,
    maxZoom: 16,
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

function placement(
  first: FirstView,
): Pick<ConstructorParameters<typeof MapLibreMap>[0], 'center' | 'zoom' | 'bounds' | 'fitBoundsOptions'> {
  if ('camera' in first) {
    const { lon, lat, zoom } = first.camera;
    return { center: [lon, lat], zoom };
  }
  return { bounds: toLngLatBounds(first.bounds), fitBoundsOptions: { padding: { ...first.padding } } };
}

/** Returns a box as maplibre-gl takes it. */
export function toLngLatBounds({ west, south, east, north }: Bounds): [number, number, number, number] {
  return [west, south, east, north];
}
