import type { ArealLayer } from '../core/base/areal.ts';
import { asArealLayer } from '../core/catalogue/as-areal-layer.ts';
import { boundsAround, boundsOf } from '../core/geometry/bounds.ts';
import { cameraForBox } from './camera-for-box.ts';
import { FieldState } from './field.svelte.ts';
import { newId } from './new-id.ts';
import type { Page } from './page.svelte.ts';
import type { ProjectDesk } from './project-desk.ts';
import { deviceReceiver } from './receiver.ts';
import { deviceScreen } from './screen-lock.svelte.ts';
import type { StandTarget } from './stand-state.svelte.ts';

/** What the person opened or drew, as far as it is measured. */
interface OwnLayer {
  readonly layer: ArealLayer | null;
  readonly name: string;
}

/** The feature of the catalogue that is selected, as a layer of its own; `null` where it has no area. */
function selectedTarget({ selected, view }: Page): StandTarget | null {
  const featureId = view.current.selection?.featureId;
  if (selected === null || featureId === undefined) return null;
  const layer = asArealLayer(selected);
  const features = layer.features.filter(({ id }) => id === featureId);
  return features.length === 0 ? null : { kind: 'selected', name: featureId, layer: { ...layer, features } };
}

/** Wires what is done in the field to the browser, to the page and to the project. The map looks at it from then on. */
export function openField(page: Page, project: ProjectDesk, own: OwnLayer): FieldState {
  const field = new FieldState({
    receiver: deviceReceiver,
    screen: deviceScreen,
    clock: () => Date.now(),
    newId,
    project,
    targets: () => {
      const { layer, name } = own;
      const selected = selectedTarget(page);
      const mine: StandTarget | null = layer && { kind: 'own', name, layer };
      return [mine, selected].filter((target) => target !== null);
    },
    lookAt: (features) => {
      const box = boundsAround(
        features.map(({ geometry }) => boundsOf(geometry)).filter((one) => one !== null),
      );
      if (box !== null) page.view.adjust({ camera: cameraForBox(box, page.mapSize) });
    },
    look: (camera) => page.view.adjust({ camera }),
    zoom: () => page.view.current.camera?.zoom ?? 0,
  });
  page.field = field;
  return field;
}
