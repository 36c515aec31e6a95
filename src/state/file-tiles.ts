import type { ArealFeature } from '../core/base/areal.ts';
import { isTabledPolygons } from '../core/base/polygon-table.ts';

/** The layer of the tiles of a large file. */
export const OWN_FILE_LAYER = 'own';

/** The zoom to which a large file is cut anew; closer by, its tiles are magnified. */
export const OWN_FILE_MAX_ZOOM = 18;

/** Vertices from which handing a drawing to the map as objects would hold the page up for longer than a frame. */
const LARGE = 20_000;

/** The drawing of a large file, of which the map asks the tiles that it needs. */
export interface FileTiles {
  /** Returns a Mapbox vector tile; `null` where nothing is drawn, also once the file is gone. */
  tile(z: number, x: number, y: number): Promise<Uint8Array<ArrayBuffer> | null>;
}

function verticesOf({ geometry }: ArealFeature): number {
  if (!isTabledPolygons(geometry)) return 0;
  const { featurePolygons, polygonRings, ringStarts } = geometry.table;
  const firstVertexOf = (feature: number): number =>
    ringStarts[polygonRings[featurePolygons[feature] as number] as number] as number;
  return firstVertexOf(geometry.feature + 1) - firstVertexOf(geometry.feature);
}

/** Returns whether features of a table have more vertices than the page hands to the map as objects. */
export function isLargeDrawing(features: readonly ArealFeature[]): boolean {
  let vertices = 0;
  return features.some((feature) => (vertices += verticesOf(feature)) > LARGE);
}
