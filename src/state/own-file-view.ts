import type { Whereabouts } from '../core/catalogue/whereabouts.ts';
import { AGAINST_OWN_FILE } from './against-layers.ts';
import type { FilePlaceState } from './file-place.svelte.ts';
import type { Mosaic } from './mosaic.svelte.ts';
import type { OwnFileState } from './own-file.svelte.ts';
import { WHEREABOUTS_LAYERS } from './own-whereabouts.ts';

/** Returns the file of the person as its panel shows it; `null` where none is open. */
export function ownFileView(
  file: OwnFileState,
  place: FilePlaceState,
  whereabouts: Whereabouts | null,
  mosaic: Mosaic,
) {
  const { choices, files, name } = file;
  if (files.length === 0) return null;
  const layers = AGAINST_OWN_FILE.flatMap((id) => mosaic.layer(id) ?? []);
  return {
    name,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
    isTakenAsBoundary: choices.as === 'boundary',
    possiblePlaces: place.places,
    reading: file.reading,
    repairs: file.repairs,
    repaired: file.repaired,
    whereabouts,
    zones: WHEREABOUTS_LAYERS.flatMap((id) => mosaic.layer(id) ?? []),
    areas: file.areas,
    against: layers.map((layer) => ({ layer, job: file.against(layer) })),
  };
}
