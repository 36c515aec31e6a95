import type { ExportStart } from './exports.svelte.ts';
import { MOSAIC_LAYER } from './page.svelte.ts';
import type { PanelName, Selection } from './view.ts';

/** Returns what the panel for exports begins with where it is opened from another one; `null` where nothing fits. */
export function exportStart(
  panel: PanelName,
  selection: Selection | null,
  overlaps: { readonly aId: string; readonly bId: string } | null,
): ExportStart | null {
  switch (panel) {
    case 'feature':
      return selection && { kind: 'layer', layerIds: [selection.layerId], isSelectionOnly: true };
    case 'areas':
      return { kind: 'layer', layerIds: [MOSAIC_LAYER], isSelectionOnly: false };
    case 'table':
      return { kind: 'layer', layerIds: [selection?.layerId ?? MOSAIC_LAYER], isSelectionOnly: false };
    case 'overlaps': {
      const layerIds = overlaps === null ? [MOSAIC_LAYER, 'provinces'] : [overlaps.aId, overlaps.bId];
      return { kind: 'overlaps', layerIds, isSelectionOnly: false };
    }
    default:
      return null;
  }
}
