import type { ArealLayer } from '../core/base/areal.ts';
import { whereabouts } from '../core/catalogue/whereabouts.ts';
import type { Whereabouts } from '../core/catalogue/whereabouts.ts';
import { boundsOf } from '../core/geometry/bounds.ts';
import { labelPosition } from '../core/geometry/label-position.ts';
import type { EmbeddedLayer } from './embedded-layer.ts';

/** Layers that say where something lies. A department of Colombia is said only where no municipality is. */
const ZONES = ['provinces', 'pdet-municipalities', 'departments', 'protected-areas'];

/** Layers that must have arrived before it can be said where something lies. */
export const WHEREABOUTS_LAYERS: readonly string[] = [...ZONES, 'places'];

function extentOf({ geometry }: ArealLayer['features'][number]): number {
  const box = boundsOf(geometry);
  return box === null ? 0 : (box.east - box.west) * (box.north - box.south);
}

/** Returns where the largest feature of a layer lies, `null` where it has none or not all layers have arrived. */
export function ownWhereabouts(
  { features }: ArealLayer,
  layer: (id: string) => EmbeddedLayer | null,
): Whereabouts | null {
  const [zones, places] = [ZONES.flatMap((id) => layer(id) ?? []), layer('places')];
  if (zones.length < ZONES.length) return null;
  const [first, ...others] = features.map((feature) => ({ feature, extent: extentOf(feature) }));
  const largest = others.reduce((best, one) => (best && best.extent >= one.extent ? best : one), first);
  const position = largest && labelPosition(largest.feature.geometry);
  if (!position) return null;
  const found = whereabouts([...position], zones, places);
  const isInMunicipality = found.zones.some(({ layerId }) => layerId === 'pdet-municipalities');
  return isInMunicipality
    ? { ...found, zones: found.zones.filter(({ layerId }) => layerId !== 'departments') }
    : found;
}
