import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { EmbeddedLayer } from '../state/embedded-layer.ts';
import type { Selection } from '../state/view.ts';
import { labelSourceOf, OVERLAY, SELECTION, SHEET } from './drawing.ts';
import { extentOfAll } from './extent.ts';
import { drawnFeatures, labelPoints } from './sources.ts';

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Adds the sources that no catalogue layer fills, empty. */
export function addOwnSources(map: MapLibreMap): void {
  for (const id of [SHEET, OVERLAY, SELECTION]) map.addSource(id, { type: 'geojson', data: NOTHING });
}

/** Adds the features and label points of a catalogue layer as sources, once; a layer already added is left alone. */
export function addLayerSources(map: MapLibreMap, layer: EmbeddedLayer): void {
  const { id, geometry } = layer.entry;
  if (geometry === 'table' || map.getSource(id)) return;
  const drawn = drawnFeatures(layer);
  map.addSource(id, { type: 'geojson', data: drawn, promoteId: 'id', maxzoom: 12 });
  if (geometry === 'areas')
    map.addSource(labelSourceOf(id), { type: 'geojson', data: labelPoints(drawn), promoteId: 'id' });
}

/** Shows a collection in one of the map's own sources, or nothing for `null`. */
export function showIn(
  map: MapLibreMap,
  source: typeof OVERLAY | typeof SELECTION,
  shown: FeatureCollection | null,
): void {
  map.getSource<GeoJSONSource>(source)?.setData(shown ?? NOTHING);
}

/** Draws the sheet around the extent of the ground, that is of all that the map has data for. */
export function layOutSheet(map: MapLibreMap, ground: FeatureCollection): void {
  const box = extentOfAll(ground);
  if (!box) return;
  const { west, south, east, north } = box;
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  map.getSource<GeoJSONSource>(SHEET)?.setData({ type: 'Polygon', coordinates: [ring] });
}

/** Returns the selected feature as a collection of its own, empty where it has no geometry; `null` where nothing is selected. */
export function selectedFeatures(
  layers: readonly EmbeddedLayer[],
  selection: Selection | null,
): FeatureCollection | null {
  const layer = layers.find(({ entry }) => entry.id === selection?.layerId);
  const feature = layer?.collection.features.find(({ id }) => String(id) === selection?.featureId);
  return feature ? { type: 'FeatureCollection', features: feature.geometry ? [feature] : [] } : null;
}
