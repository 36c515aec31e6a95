import type { Feature, Geometry } from 'geojson';

/** Properties of an embedded feature: a name for people, and plain values that a table can show. */
export interface FeatureProperties {
  readonly name: string;
  readonly [key: string]: string | number | boolean | null;
}

/** A feature of an embedded layer; `null` geometry where no source draws it. */
export interface LayerFeature extends Feature<Geometry | null, FeatureProperties> {
  readonly id: string;
}

/** Returns the text of a source; throws where it is missing. */
export type ReadSource = (path: string) => string;

/** How one embedded layer is made from its sources. */
export interface Recipe {
  /** Identifier of the layer, which names its files in `layers/` and `catalogue/`. */
  readonly layer: string;
  /** Number of features that must come out. */
  readonly count: number;
  /** What it reads: paths below `geodata/`, or `npm:<package>/<file>` for a file of an installed package. */
  readonly sources: readonly string[];
  readonly build: (read: ReadSource) => readonly LayerFeature[];
}
