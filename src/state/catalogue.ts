import type { LayerEntry } from '../core/catalogue/layer-entry.ts';
import type { LayerView } from './view.ts';

/** The build checks every file of the catalogue against its schema, so that the page does not have to. */
const entriesByPath = import.meta.glob<LayerEntry>('../../geodata/catalogue/*.json', {
  eager: true,
  import: 'default',
});

const urlsByPath = import.meta.glob<string>('../../geodata/layers/*.geojson', {
  eager: true,
  import: 'default',
  query: '?url',
});

/** Layers that are seen at first, or can be, the top one first. What it does not name stands below, unseen. */
const DRAWING_ORDER: readonly { readonly id: string; readonly visible: boolean }[] = [
  { id: 'communities', visible: true },
  { id: 'community-candidates', visible: false },
  { id: 'localities', visible: false },
  { id: 'protected-areas', visible: true },
  { id: 'pdet-municipalities', visible: true },
  { id: 'provinces', visible: false },
  { id: 'departments', visible: false },
  { id: 'places', visible: true },
  { id: 'border', visible: true },
  { id: 'rivers', visible: true },
  { id: 'countries', visible: true },
];

/** What the page is made of: data of the build, loaded beside the texts. */
export interface Catalogue {
  /** Every layer, in drawing order, the tables last. */
  readonly entries: readonly LayerEntry[];
  /** How the layers of the map stand before somebody changes them. Tables are not drawn. */
  readonly defaultLayers: readonly LayerView[];
  /** Returns the address of the features of a layer, on the host of the page. Throws where the build left it out. */
  readonly urlOf: (entry: LayerEntry) => string;
}

const entries: readonly LayerEntry[] = Object.values(entriesByPath).sort(
  (one, other) => rankOf(one.id) - rankOf(other.id) || one.id.localeCompare(other.id),
);

/** The catalogue of this build. */
export const catalogue: Catalogue = {
  entries,
  defaultLayers: entries
    .filter(({ geometry }) => geometry !== 'table')
    .map(({ id }) => ({
      id,
      visible: DRAWING_ORDER.some((layer) => layer.id === id && layer.visible),
      opacity: 1,
    })),
  urlOf: (entry) => {
    const url = urlsByPath[`../../geodata/${entry.file}`];
    if (url === undefined) throw new Error(`The layer ${entry.id} has no file ${entry.file} in this build.`);
    return url;
  },
};

function rankOf(id: string): number {
  const rank = DRAWING_ORDER.findIndex((layer) => layer.id === id);
  return rank < 0 ? DRAWING_ORDER.length : rank;
}
