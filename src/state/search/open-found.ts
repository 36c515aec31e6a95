import { cameraForBox } from '../camera-for-box.ts';
import type { Desk } from '../desk.svelte.ts';
import type { Page } from '../page.svelte.ts';
import type { Target } from './found.ts';

/** Near enough to tell the place, far enough to see what is around it. */
const NEAR = 9;

/** Goes where something that was found leads. Returns whether a panel says more of it, which is then to be read. */
export async function openFound(target: Target, page: Page, desk: Desk): Promise<boolean> {
  switch (target.kind) {
    case 'feature':
      desk.select(target.selection);
      return true;
    case 'figure':
      desk.openPanel('figures');
      page.view.adjust({ figure: target.figureId });
      return true;
    case 'own':
      await page.own?.show(target.boundaryId, target.featureId);
      return true;
    case 'position': {
      const [lon, lat] = target.place.position;
      page.enter();
      page.view.visit({ mark: { lon, lat } });
      page.view.adjust({ camera: { lon, lat, zoom: Math.max(page.view.current.camera?.zoom ?? 0, NEAR) } });
      return false;
    }
    case 'look':
      page.enter();
      page.view.visit({ selection: target.selection, panel: panelBeside(page) });
      return false;
    case 'box':
      page.enter();
      page.view.visit({ layers: withVisible(page, target.layerIds) });
      page.view.adjust({ camera: cameraForBox(target.box, page.mapSize) });
      return false;
  }
}

/** The sheet of a feature would go on about another one. */
function panelBeside(page: Page): Page['view']['current']['panel'] {
  const { panel } = page.view.current;
  return panel === 'feature' ? null : panel;
}

function withVisible(page: Page, ids: readonly string[]): Page['view']['current']['layers'] {
  const { layers } = page.view.current;
  const isHidden = layers.some(({ id, visible }) => !visible && ids.includes(id));
  if (!isHidden) return layers;
  return layers.map((layer) => (ids.includes(layer.id) ? { ...layer, visible: true } : layer));
}
