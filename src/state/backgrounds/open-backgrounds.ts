import { createIndexedStorage } from '../../storage/database/indexed-storage.ts';
import { withMemoryFallback } from '../../storage/with-memory-fallback.ts';
import { cameraForBox } from '../camera-for-box.ts';
import { writePreferences } from '../preferences.ts';
import type { Camera } from '../view.ts';
import { Backgrounds } from './backgrounds.svelte.ts';
import { foreignTiles } from './foreign-tiles.ts';

interface MapNow {
  /** Pixels of the map as it stands. */
  readonly mapSize: () => { readonly width: number; readonly height: number };
  readonly look: (camera: Camera) => void;
}

/** Returns the backgrounds that are kept in this browser; in memory alone where it keeps nothing. */
export async function openBackgrounds({ mapSize, look }: MapNow): Promise<Backgrounds> {
  let isKept = true;
  const storage = withMemoryFallback(createIndexedStorage(), () => (isKept = false));
  const backgrounds = new Backgrounds({
    storage,
    fetchTile: foreignTiles(),
    onlook: (bounds) => {
      const camera = cameraForBox(bounds, mapSize());
      if (camera !== null) look(camera);
    },
    onkept: (hasBackgrounds) => {
      if (isKept) writePreferences(() => localStorage, { hasBackgrounds });
    },
  });
  await backgrounds.refresh();
  return backgrounds;
}
