import type { ArealLayer } from '../base/areal.ts';
import { measureCoverage, MOST_LAYERS } from '../crossings/coverage.ts';
import type { Coverage, MeasuredEdges } from '../crossings/coverage.ts';
import { edgesNear, onlyFeature } from '../crossings/windowed-edges.ts';
import type { AreaMethod } from '../geometry/area-method.ts';
import { prepareLayer } from './prepared-layer.ts';

/** Lays what is near one zone and the zone over each other, and keeps what lies inside the zone. */
function measureZone(layers: readonly MeasuredEdges[], zones: MeasuredEdges, zone: number): Coverage {
  const near = layers.map((layer) => edgesNear(layer, zones.edges.table, zone));
  const parts = [...near, onlyFeature(zones, zone)];
  const { areas, noise } = measureCoverage(parts.map((part, layer) => ({ ...part, layer })));
  const inZone = 2 ** layers.length;
  return { areas: areas.slice(inZone, 2 * inZone), noise };
}

/**
 * Returns, for each of the zones named, the area of it in exactly each combination of layers; index 0 is what no layer
 * covers. The last layer holds the zones. A zone is one more layer that is told apart, so that nothing is subtracted;
 * the cost of a zone is about that of its own edges and of the edges near it.
 */
export function measureZones(
  layers: readonly ArealLayer[],
  method: AreaMethod,
  zones: readonly number[],
): Coverage[] {
  const measured = layers.map((layer): MeasuredEdges => {
    const { edges, areas } = prepareLayer(layer, method);
    return { edges, integrals: areas };
  });
  const zoneLayer = measured.at(-1);
  if (!zoneLayer || layers.length > MOST_LAYERS) {
    throw new Error(`measureZones: ${String(layers.length)} layers; expected 1 to ${String(MOST_LAYERS)}.`);
  }
  return zones.map((zone) => measureZone(measured.slice(0, -1), zoneLayer, zone));
}
