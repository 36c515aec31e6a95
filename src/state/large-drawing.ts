import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, MultiLineString } from 'geojson';
import { polygonsOf } from '../core/base/areal.ts';
import type { ArealFeature } from '../core/base/areal.ts';
import { OWN_FILE_LAYER, OWN_FILE_MAX_ZOOM } from './file-tiles.ts';

/** Parts of the side of a tile: at the greatest zoom four centimetres each. */
const EXTENT = 4096;

/** Parts of a tile beyond its edges in which lines go on, so that they join. */
const BUFFER = 64;

/** A feature as its rings, made when they are asked for: all at once they would take ten times their room. */
class DrawnRings implements Feature<MultiLineString> {
  readonly type = 'Feature';
  readonly properties = {};
  readonly #feature: ArealFeature;

  constructor(feature: ArealFeature) {
    this.#feature = feature;
  }

  get geometry(): MultiLineString {
    return { type: 'MultiLineString', coordinates: polygonsOf(this.#feature.geometry).flat() };
  }
}

/** The boundaries of many features, cut into tiles as the map asks for them. Made and kept in a worker. */
export class LargeDrawing {
  readonly #index: GeoJSONVT;

  constructor(features: readonly ArealFeature[]) {
    const drawn = features.map((feature) => new DrawnRings(feature));
    this.#index = new GeoJSONVT(
      { type: 'FeatureCollection', features: drawn },
      { maxZoom: OWN_FILE_MAX_ZOOM, extent: EXTENT, buffer: BUFFER, tolerance: 3 },
    );
  }

  /** Returns a tile as a Mapbox vector tile; `null` where nothing is drawn. */
  tile(z: number, x: number, y: number): Uint8Array<ArrayBuffer> | null {
    const tile = this.#index.getTile(z, x, y);
    return tile && fromGeojsonVt({ [OWN_FILE_LAYER]: tile }, { version: 2, extent: EXTENT }).slice();
  }
}
