import { addProtocol } from 'maplibre-gl';
import type { Map as MapLibreMap, VectorTileSource } from 'maplibre-gl';
import type { FileTiles } from '../state/file-tiles.ts';
import { OWN_FILE_MAX_ZOOM } from '../state/file-tiles.ts';
import { OWN_FILE } from './drawing.ts';

const PROTOCOL = 'own-file';

/** The drawings of which the map may still ask tiles, by the number in their address. */
const drawings = new Map<number, FileTiles>();

let numbered = 0;

addProtocol(PROTOCOL, async ({ url }) => {
  const [number = 0, z = 0, x = 0, y = 0] = (url.match(/\d+/g) ?? []).map(Number);
  const tile = await drawings.get(number)?.tile(z, x, y);
  return { data: tile?.buffer ?? new ArrayBuffer(0) };
});

function addressOf(number: number): string {
  return `${PROTOCOL}://${String(number)}/{z}/{x}/{y}`;
}

/** Adds the source of a large file, empty; one already added is left alone. */
export function addOwnFileSource(map: MapLibreMap): void {
  if (map.getSource(OWN_FILE)) return;
  map.addSource(OWN_FILE, { type: 'vector', tiles: [addressOf(0)], maxzoom: OWN_FILE_MAX_ZOOM });
}

/** Shows the drawing of a large file, or none, in place of the one before. */
export function showOwnFile(map: MapLibreMap, tiles: FileTiles | null): void {
  drawings.clear();
  numbered += 1;
  if (tiles !== null) drawings.set(numbered, tiles);
  map.getSource<VectorTileSource>(OWN_FILE)?.setTiles([addressOf(tiles === null ? 0 : numbered)]);
}
