import type { Corners } from '../crs/image-corners.ts';
import type { Bounds } from '../geometry/bounds.ts';

/** How a background that the person added stands on the map. */
interface Standing {
  readonly id: string;
  /** What the person knows it by. */
  readonly title: string;
  readonly isVisible: boolean;
  /** From 0 to 1. */
  readonly opacity: number;
  /** The greater stands above the smaller. */
  readonly height: number;
  /** Who made it, as plain text; empty where nothing says so. */
  readonly attribution: string;
}

/** An archive of tiles in a file, in the format PMTiles of version 3. */
export interface TileArchive extends Standing {
  readonly kind: 'archive';
  /** Size of the file. */
  readonly bytes: number;
  readonly content: 'raster' | 'vector';
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly bounds: Bounds;
  /** Names of the layers inside the tiles; none in a raster. */
  readonly tileLayers: readonly string[];
}

/** A picture with the place of its corners. */
interface PlacedImage extends Standing {
  readonly kind: 'image';
  /** Size of the file. */
  readonly bytes: number;
  /** Longitude and latitude in degrees on WGS 84. */
  readonly corners: Corners;
  readonly bounds: Bounds;
}

/** Tiles that another host has, asked of it while they are looked at, and kept by nobody. */
interface TileAddress extends Standing {
  readonly kind: 'address';
  /** With `{z}`, `{x}` and `{y}` in place of zoom, column and row. */
  readonly template: string;
}

/** What lies under the layers because the person put it there. */
export type Background = TileArchive | PlacedImage | TileAddress;
