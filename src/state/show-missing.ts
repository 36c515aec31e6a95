import type { Page } from './page.svelte.ts';
import type { LayerView } from './view.ts';

/** Returns the layers with one of them shown, unfiltered and coloured by what is missing of its features. */
export function withMissingShown(layers: readonly LayerView[], layerId: string): readonly LayerView[] {
  return layers.map((view) => {
    if (view.id !== layerId) return view;
    const { filters: _, ...rest } = view;
    return { ...rest, visible: true, colourBy: 'missing' };
  });
}

/** Colours a layer on the map by what is missing of its features, as a step that going back undoes. */
export function showMissing(page: Page, layerId: string): void {
  page.setLayers(withMissingShown(page.view.current.layers, layerId), false);
}
