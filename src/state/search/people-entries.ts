import type { Geometry } from 'geojson';
import { type Bounds, boundsAround } from '../../core/geometry/bounds.ts';
import type { EmbeddedLayer } from '../embedded-layer.ts';
import type { SearchEntry } from './found.ts';

interface Known {
  readonly boxes: Bounds[];
  readonly layerIds: Set<string>;
  count: number;
}

/** What the source of the localities writes where it names no people. */
const NO_PEOPLE = 'No Existe';

/**
 * A list only where the layer says that there may be several: elsewhere a comma belongs to the name, as in the
 * `Quechua, Napo (Kichwa)` of the authority.
 */
function peoplesOf(properties: Readonly<Record<string, unknown>> | null): readonly string[] {
  const people = properties?.['people'];
  if (typeof people !== 'string' || people === NO_PEOPLE) return [];
  return properties?.['peopleMixed'] === undefined ? [people] : people.split(', ');
}

/**
 * Returns every people that a layer names at a point, each once, which leads to the box around its communities. The
 * detail is their number.
 */
export function peopleEntries(layers: readonly EmbeddedLayer[]): readonly SearchEntry[] {
  const peoples = new Map<string, Known>();
  for (const { entry, collection } of layers) {
    if (entry.theme !== 'communities') continue;
    for (const { geometry, properties } of collection.features) {
      const [lon, lat] = positionOf(geometry);
      if (lon === undefined || lat === undefined) continue;
      for (const name of peoplesOf(properties)) {
        const known = peoples.get(name) ?? { boxes: [], layerIds: new Set<string>(), count: 0 };
        peoples.set(name, known);
        known.boxes.push({ west: lon, south: lat, east: lon, north: lat });
        known.layerIds.add(entry.id);
        known.count += 1;
      }
    }
  }
  return [...peoples].flatMap(([name, { boxes, layerIds, count }]): SearchEntry[] => {
    const box = boundsAround(boxes);
    if (box === null) return [];
    const target = { kind: 'box', box, layerIds: [...layerIds] } as const;
    return [
      { kind: 'people', target, name, detail: String(count), layerId: null, otherNames: '', codes: '' },
    ];
  });
}

function positionOf(geometry: Geometry | null): readonly number[] {
  return geometry?.type === 'Point' ? geometry.coordinates : [];
}
