import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { EmbeddedLayer } from '../state/embedded-layer.ts';
import type { Selection } from '../state/view.ts';
import { labelSourceOf, OVERLAY, SELECTION, SHEET } from './drawing.ts';
import { extentOfAll } from './extent.ts';
import { isLand } from './map-layers.ts';
import { addOwnFileSource } from './own-file-source.ts';
import { drawnFeatures, labelPoints, landLabelPoints } from './sources.ts';

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Adds the sources that no catalogue layer fills, empty; those already added are left alone. */
export function addOwnSources(map: MapLibreMap): void {
  for (const id of [SHEET, OVERLAY, SELECTION])
    if (!map.getSource(id)) map.addSource(id, { type: 'geojson', data: NOTHING });
  addOwnFileSource(map);
}

/** Adds the features and label points of a catalogue layer as sources, once; a layer already added is left alone. */
export function addLayerSources(map: MapLibreMap, layer: EmbeddedLayer): void {
  const { id, geometry } = layer.entry;
  if (geometry === 'table' || map.getSource(id)) return;
  const drawn = drawnFeatures(layer);
  map.addSource(id, { type: 'geojson', data: drawn, promoteId: 'id', maxzoom: 12 });
  if (geometry === 'areas')
    map.addSource(labelSourceOf(id), {
      type: 'geojson',
      data: isLand(layer) ? landLabelPoints(drawn) : labelPoints(drawn),
    });
}

/** Shows features in one of the map's own sources, or nothing for `null`. */
export function showIn(
  map: MapLibreMap,
  source: typeof OVERLAY | typeof SELECTION,
  shown: FeatureCollection | Feature | null,
): void {
  void map.getSource<GeoJSONSource>(source)?.setData(shown ?? NOTHING);
}

/**
 * Draws the sheet around the extent of the land, that is of all that the map has data for, and keeps the map within
 * one sheet of it on each side, so that nobody gets lost.
 */
export function layOutSheet(map: MapLibreMap, land: FeatureCollection): void {
  const box = extentOfAll(land);
  if (!box) return;
  const { west, south, east, north } = box;
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  void map.getSource<GeoJSONSource>(SHEET)?.setData({ type: 'Polygon', coordinates: [ring] });
  const [width, height] = [east - west, north - south];
  map.setMaxBounds([west - width, south - height, east + width, north + height]);
}

/** Returns the feature that a selection means, or `null` where no layer that has arrived holds it. */
export function findFeature(layers: readonly EmbeddedLayer[], selection: Selection | null): Feature | null {
  const layer = layers.find(({ entry }) => entry.id === selection?.layerId);
  return layer?.collection.features.find(({ id }) => String(id) === selection?.featureId) ?? null;
}
