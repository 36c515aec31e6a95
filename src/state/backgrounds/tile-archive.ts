import { FileSource, PMTiles, TileType } from 'pmtiles';
import type { TileArchive } from '../../core/project/background.ts';
import { plainWords } from './plain-words.ts';

/** What an archive says of itself. */
type ArchiveFacts = Pick<
  TileArchive,
  'content' | 'minZoom' | 'maxZoom' | 'bounds' | 'tileLayers' | 'attribution'
> & {
  /** As the archive calls itself; `null` where it does not. */
  readonly title: string | null;
};

/**
 * Why an archive cannot be drawn: it is none, or of a version before the third; its tiles are of a kind that the map
 * does not draw; they are packed in a way that browsers do not unpack; or nothing names the layers in its tiles.
 */
export type ArchiveTrouble = 'no-archive' | 'tile-kind' | 'packing' | 'no-tile-layers';

const RASTERS: readonly TileType[] = [TileType.Png, TileType.Jpeg, TileType.Webp, TileType.Avif];

/** None, or gzip. */
const UNPACKED: readonly number[] = [1, 2];

/** Opens an archive in a file, of which only what is asked for is read. */
export function openArchive(content: Blob, id: string): PMTiles {
  return new PMTiles(new FileSource(new File([content], id)));
}

/**
 * Returns what an archive says of itself, or why it cannot be drawn. Reads its header and its metadata, and no tile.
 *
 * @see Protomaps, PMTiles Version 3 Specification, sections 3 and 5
 */
export async function archiveFacts(content: Blob): Promise<ArchiveFacts | ArchiveTrouble> {
  const archive = openArchive(content, 'new');
  try {
    const header = await archive.getHeader();
    const { specVersion, tileType, tileCompression, internalCompression, minZoom, maxZoom } = header;
    if (specVersion !== 3) return 'no-archive';
    if (!UNPACKED.includes(tileCompression) || !UNPACKED.includes(internalCompression)) return 'packing';
    const isRaster = RASTERS.includes(tileType);
    if (!isRaster && tileType !== TileType.Mvt) return 'tile-kind';
    const metadata: unknown = await archive.getMetadata();
    const tileLayers = isRaster ? [] : layerNames(metadata);
    if (!isRaster && tileLayers.length === 0) return 'no-tile-layers';
    return {
      content: isRaster ? 'raster' : 'vector',
      minZoom,
      maxZoom,
      bounds: { west: header.minLon, south: header.minLat, east: header.maxLon, north: header.maxLat },
      tileLayers,
      attribution: plainWords(wordOf(metadata, 'attribution') ?? ''),
      title: wordOf(metadata, 'name'),
    };
  } catch {
    return 'no-archive';
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function wordOf(metadata: unknown, name: string): string | null {
  const word = fieldOf(metadata, name);
  return typeof word === 'string' && word.trim() !== '' ? word.trim() : null;
}

function layerNames(metadata: unknown): readonly string[] {
  const layers = fieldOf(metadata, 'vector_layers');
  if (!Array.isArray(layers)) return [];
  return layers.flatMap((layer: unknown) => wordOf(layer, 'id') ?? []);
}
