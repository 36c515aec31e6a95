import { SvelteMap } from 'svelte/reactivity';
import type { FeatureCollection } from 'geojson';
import type { LayerEntry } from '../core/catalogue/layer-entry.ts';
import { catalogue, layerUrl } from './catalogue.ts';
import type { EmbeddedLayer } from './embedded-layer.ts';

/** The layers of the catalogue, each fetched once, when something first needs it. */
export class Mosaic {
  readonly entries: readonly LayerEntry[] = catalogue;
  readonly #loaded = new SvelteMap<string, EmbeddedLayer>();
  readonly #failed = new SvelteMap<string, string>();
  readonly #loading: Record<string, Promise<EmbeddedLayer> | undefined> = {};

  /** The layers that have arrived, in the order of the catalogue. */
  get layers(): readonly EmbeddedLayer[] {
    return this.entries.flatMap(({ id }) => this.#loaded.get(id) ?? []);
  }

  /** Why layers could not be fetched, by their id. */
  get failures(): ReadonlyMap<string, string> {
    return this.#failed;
  }

  /** Returns the layer if it has arrived. */
  layer(id: string): EmbeddedLayer | null {
    return this.#loaded.get(id) ?? null;
  }

  entry(id: string): LayerEntry | null {
    return this.entries.find((entry) => entry.id === id) ?? null;
  }

  /** Returns the layer, fetching it if need be. Rejects where the file cannot be had; asking again tries again. */
  load(id: string): Promise<EmbeddedLayer> {
    this.#loading[id] ??= this.#fetch(id);
    return this.#loading[id];
  }

  /** Fetches layers that something will show when they arrive; a failure is kept in `failures`. */
  want(ids: Iterable<string>): void {
    for (const id of ids) this.load(id).catch(() => undefined);
  }

  async #fetch(id: string): Promise<EmbeddedLayer> {
    const entry = this.entry(id);
    if (entry === null) throw new Error(`The catalogue has no layer ${id}.`);
    try {
      const layer: EmbeddedLayer = { entry, collection: await readCollection(layerUrl(entry)) };
      this.#loaded.set(id, layer);
      this.#failed.delete(id);
      return layer;
    } catch (cause) {
      this.#loading[id] = undefined;
      this.#failed.set(id, cause instanceof Error ? cause.message : String(cause));
      throw cause;
    }
  }
}

async function readCollection(url: string): Promise<FeatureCollection> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText} (${url})`);
  return (await response.json()) as FeatureCollection;
}
