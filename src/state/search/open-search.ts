import type { Bounds } from '../../core/geometry/bounds.ts';
import type { Mosaic } from '../mosaic.svelte.ts';
import { figureEntries } from './figure-entries.ts';
import type { FoundGroup, SearchEntry } from './found.ts';
import { layerEntries, withoutRepeats } from './layer-entries.ts';
import { ownEntries, type OwnThings } from './own-entries.ts';
import { peopleEntries } from './people-entries.ts';
import { searchInTurns, type Search } from './search-index.ts';
import { sheetOf } from './sheet-of.ts';

/**
 * Returns the search over every layer, every stated figure and what is the person's own, which may change. Fetches the
 * layers; one that cannot be had is left out.
 */
export async function openSearch(
  mosaic: Mosaic,
  things: () => OwnThings | null,
): Promise<(query: string) => Promise<readonly FoundGroup[]>> {
  const loading = mosaic.entries.map(({ id }) => mosaic.load(id));
  const layers = (await Promise.allSettled(loading)).flatMap((layer) =>
    layer.status === 'fulfilled' ? layer.value : [],
  );
  const catalogue = await searchInTurns([
    ...withoutRepeats(layers).flatMap(layerEntries),
    ...peopleEntries(layers),
    ...figureEntries(),
  ]);
  const own = ownSearch(things);
  const sheet = sheetOf(layers);
  return async (query) => {
    const positions = MAY_BE_COORDINATES.test(query) ? await positionsIn(query, sheet) : [];
    return [...positions, ...own(query), ...catalogue(query)];
  };
}

/** Two numbers at least; what reads coordinates is loaded only for them. */
const MAY_BE_COORDINATES = /\d\D+\d/;

async function positionsIn(query: string, sheet: Bounds | null): Promise<readonly FoundGroup[]> {
  if (sheet === null) return [];
  const { readTypedPlaces } = await import('../../core/boundary/typed-places.ts');
  const best = readTypedPlaces(query, sheet).map((place): SearchEntry => ({
    kind: 'position',
    target: { kind: 'position', place },
    name: query,
    detail: '',
    layerId: null,
    otherNames: '',
    codes: '',
  }));
  return best.length === 0 ? [] : [{ kind: 'position', total: best.length, best }];
}

/** The own things change with edits; the index is made anew only then, and until it stands the one before answers. */
function ownSearch(things: () => OwnThings | null): Search {
  let known: OwnThings | null = null;
  let search: Search = nothing;

  async function follow(now: OwnThings | null): Promise<void> {
    known = now;
    const made = now === null ? nothing : await searchInTurns(ownEntries(now));
    if (known === now) search = made;
  }

  return (query) => {
    const now = things();
    const isSame = now?.boundaries === known?.boundaries && now?.layer === known?.layer;
    if (!isSame) void follow(now);
    return search(query);
  };
}

function nothing(): readonly FoundGroup[] {
  return [];
}
