import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { Selection } from '../state/view.ts';
import { isNamed, pick } from './pick.ts';
import type { LonLat } from '../i18n/position-text.ts';

/** Where a mouse is on the map, and what lies under it. */
export interface Pointed {
  readonly position: LonLat;
  readonly x: number;
  readonly y: number;
  readonly feature: Selection | null;
  /** Whether the map already shows the name of the feature. */
  readonly isNamed: boolean;
}

interface Watch {
  readonly selectable: () => ReadonlySet<string>;
  /** Called once a frame while a mouse moves, and with `null` when it leaves. */
  readonly onpoint: (pointed: Pointed | null) => void;
  readonly onpick: (selection: Selection | null) => void;
}

/** Tells what people point at and click on, and lights up what lies under a mouse. */
export function watchPointer(map: MapLibreMap, { selectable, onpoint, onpick }: Watch): void {
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
    tell(null);
  });
  // What lies under a resting mouse changes when the map moves by itself.
  map.on('movestart', () => {
    if (last) tell({ ...last, feature: null });
  });

  function follow({ point, lngLat }: MapMouseEvent): void {
    const feature = map.isMoving() ? null : pick(map, point, 'mouse', selectable());
    const isNew = !isSameFeature(feature, last?.feature ?? null);
    tell({
      position: { lon: lngLat.lng, lat: lngLat.lat },
      x: point.x,
      y: point.y,
      feature,
      isNamed: isNew && feature ? isNamed(map, feature) : (last?.isNamed ?? false),
    });
  }

  function tell(pointed: Pointed | null): void {
    const [before, now] = [last?.feature ?? null, pointed?.feature ?? null];
    last = pointed;
    onpoint(pointed);
    if (isSameFeature(before, now)) return;
    setHover(before, false);
    setHover(now, true);
    map.getCanvas().style.cursor = now ? 'pointer' : '';
  }

  function setHover(feature: Selection | null, hover: boolean): void {
    if (feature) map.setFeatureState({ source: feature.layerId, id: feature.featureId }, { hover });
  }
}

function isSameFeature(one: Selection | null, other: Selection | null): boolean {
  return one?.layerId === other?.layerId && one?.featureId === other?.featureId;
}

function isTouch(event: MouseEvent): boolean {
  return event instanceof PointerEvent && event.pointerType === 'touch';
}
