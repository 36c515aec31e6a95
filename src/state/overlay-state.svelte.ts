import type { FeatureCollection } from 'geojson';
import type { FileTiles } from './file-tiles.ts';

/** What is drawn over the layers of the catalogue: the person's own boundaries, what is wrong with them, and an overlap
 * that was asked for. */
export class OverlayState {
  #own: FeatureCollection | null = $state.raw(null);
  #overlap: FeatureCollection | null = $state.raw(null);
  #issues: FeatureCollection | null = $state.raw(null);
  #file: FileTiles | null = $state.raw(null);
  readonly #drawn = $derived.by(() => {
    const features = [this.#own, this.#overlap, this.#issues].flatMap((part) => part?.features ?? []);
    return features.length === 0 ? null : ({ type: 'FeatureCollection', features } as const);
  });

  get drawn(): FeatureCollection | null {
    return this.#drawn;
  }

  /** The drawing of a large file of the person; `null` for none. */
  get file(): FileTiles | null {
    return this.#file;
  }

  showFile(tiles: FileTiles | null): void {
    this.#file = tiles;
  }

  showOwn(collection: FeatureCollection | null): void {
    this.#own = collection;
  }

  /** Marks the places of what was found wrong. */
  showIssues(collection: FeatureCollection | null): void {
    this.#issues = collection;
  }

  showOverlap(collection: FeatureCollection | null): void {
    this.#overlap = collection;
  }
}
