import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { Selection } from '../state/view.ts';
import { pick } from './pick.ts';
import type { LonLat } from './position-text.ts';

/** Where a mouse is on the map, and what lies under it. */
export interface Pointed {
  readonly position: LonLat;
  readonly x: number;
  readonly y: number;
  readonly feature: Selection | null;
}

interface Watch {
  readonly selectable: () => ReadonlySet<string>;
  /** Called once a frame while a mouse moves, and with `null` when it leaves. */
  readonly onpoint: (pointed: Pointed | null) => void;
  readonly onpick: (selection: Selection | null) => void;
}

/** Tells what people point at and click on, and lights up what lies under a mouse. */
export function watchPointer(map: MapLibreMap, { selectable, onpoint, onpick }: Watch): void {
  let lit: Selection | null = null;
  let last: Pointed | null = null;
  let frame = 0;

  map.on('click', (event) => {
    onpick(pick(map, event.point, isTouch(event.originalEvent) ? 'touch' : 'mouse', selectable()));
  });
  if (!matchMedia('(hover: hover)').matches) return;
  map.on('mousemove', (event) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => follow(event));
  });
  map.on('mouseout', () => {
    cancelAnimationFrame(frame);
    light(null);
    tell(null);
  });

  // What lies under a resting mouse changes when the map moves by itself.
  map.on('movestart', () => {
    if (!last) return;
    light(null);
    tell({ ...last, feature: null });
  });

  function follow({ point, lngLat }: MapMouseEvent): void {
    const feature = map.isMoving() ? null : pick(map, point, 'mouse', selectable());
    light(feature);
    map.getCanvas().style.cursor = feature ? 'pointer' : '';
    tell({ position: { lon: lngLat.lng, lat: lngLat.lat }, x: point.x, y: point.y, feature });
  }

  function tell(pointed: Pointed | null): void {
    last = pointed;
    onpoint(pointed);
  }

  function light(feature: Selection | null): void {
    if (lit?.layerId === feature?.layerId && lit?.featureId === feature?.featureId) return;
    for (const [each, hover] of [
      [lit, false],
      [feature, true],
    ] as const)
      if (each) map.setFeatureState({ source: each.layerId, id: each.featureId }, { hover });
    lit = feature;
  }
}

function isTouch(event: MouseEvent): boolean {
  return event instanceof PointerEvent && event.pointerType === 'touch';
}
