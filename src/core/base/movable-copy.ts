import type { ArealFeature } from './areal.ts';
import { isTabledPolygons } from './polygon-table.ts';
import type { PolygonTable } from './polygon-table.ts';

/** Features on tables of their own, and the buffers of those tables: moved to another thread, nothing is left here. */
export interface MovableCopy {
  readonly features: readonly ArealFeature[];
  readonly buffers: readonly ArrayBuffer[];
}

/** Numbers that are copied at once: half a megabyte of them, which no thread feels. */
const AT_ONCE = 1 << 16;

async function copied(source: Float64Array, pause: () => Promise<void>): Promise<Float64Array> {
  const copy = new Float64Array(source.length);
  for (let start = 0; start < source.length; start += AT_ONCE) {
    if (start > 0) await pause();
    copy.set(source.subarray(start, start + AT_ONCE), start);
  }
  return copy;
}

async function copyOf(table: PolygonTable, pause: () => Promise<void>): Promise<PolygonTable> {
  const { coordinates, ringStarts, polygonRings, featurePolygons } = table;
  return {
    coordinates: await copied(coordinates, pause),
    ringStarts: ringStarts.slice(),
    polygonRings: polygonRings.slice(),
    featurePolygons: featurePolygons.slice(),
  };
}

/** The arrays of the tables that hold the features, where they can be moved: memory that threads share cannot. */
export function movableBuffers(features: readonly ArealFeature[]): readonly ArrayBuffer[] {
  const tables = features.flatMap(({ geometry }) => (isTabledPolygons(geometry) ? [geometry.table] : []));
  const arrays = [...new Set(tables)].flatMap((table) => Object.values(table));
  return [...new Set(arrays.map(({ buffer }) => buffer))].filter((buffer) => buffer instanceof ArrayBuffer);
}

/**
 * Returns the same features on copies of their tables, each table copied once, with a pause after every half a megabyte:
 * to write a table of a million vertices into a message at once holds a thread up for several frames.
 */
export async function movableCopy(
  features: readonly ArealFeature[],
  pause: () => Promise<void>,
): Promise<MovableCopy> {
  const copies = new Map<PolygonTable, PolygonTable>();
  for (const { geometry } of features) {
    if (!isTabledPolygons(geometry) || copies.has(geometry.table)) continue;
    copies.set(geometry.table, await copyOf(geometry.table, pause));
  }
  const movable = features.map((feature) => {
    const { geometry } = feature;
    const table = isTabledPolygons(geometry) ? copies.get(geometry.table) : undefined;
    return table && isTabledPolygons(geometry) ? { ...feature, geometry: { ...geometry, table } } : feature;
  });
  return { features: movable, buffers: movableBuffers(movable) };
}
