import type { FeatureCollection } from 'geojson';
import type { LayerEntry } from '../core/catalogue/layer-entry.ts';
import type { Catalogue } from './catalogue.ts';
import type { EmbeddedLayer } from './embedded-layer.ts';

/** The layers of the catalogue, each fetched once, when something first needs it. */
export class Mosaic {
  readonly #catalogue: Catalogue;
  #loaded: Readonly<Record<string, EmbeddedLayer>> = $state.raw({});
  #failures: Readonly<Record<string, string>> = $state.raw({});
  readonly #loading: Record<string, Promise<EmbeddedLayer> | undefined> = {};

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  get entries(): readonly LayerEntry[] {
    return this.#catalogue.entries;
  }

  /** The layers that have arrived, in the order of the catalogue. */
  get layers(): readonly EmbeddedLayer[] {
    return this.entries.flatMap(({ id }) => this.#loaded[id] ?? []);
  }

  /** Why layers could not be fetched the last time, by their id. */
  get failures(): Readonly<Record<string, string>> {
    return this.#failures;
  }

  /** Returns the layer if it has arrived. */
  layer(id: string): EmbeddedLayer | null {
    return this.#loaded[id] ?? null;
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
      const layer: EmbeddedLayer = { entry, collection: await readCollection(this.#catalogue.urlOf(entry)) };
      const { [id]: _past, ...failures } = this.#failures;
      this.#failures = failures;
      this.#loaded = { ...this.#loaded, [id]: layer };
      return layer;
    } catch (cause) {
      this.#loading[id] = undefined;
      const reason = cause instanceof Error ? cause.message : String(cause);
      this.#failures = { ...this.#failures, [id]: reason };
      throw cause;
    }
  }
}

async function readCollection(url: string): Promise<FeatureCollection> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText} (${url})`);
  return (await response.json()) as FeatureCollection;
}
