import type { Position } from 'geojson';
import { isJsonObject } from '../base/json.ts';
import type { ParsedFeature } from '../base/parsed-file.ts';
import { isTabledPolygons } from '../base/polygon-table.ts';
import type { PolygonTable, TabledPolygons } from '../base/polygon-table.ts';

type Move = (first: number, second: number) => readonly [number, number];

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number';
}

/** How many lists may stand in lists: a MultiPolygon has three and a position. */
const DEEPEST = 4;
/** How deep collections may stand in collections; what is deeper is no geometry that anybody made. */
const DEEPEST_COLLECTION = 50;

function* positionsOf(coordinates: unknown, depth = 0): Generator<Position> {
  if (isPosition(coordinates)) yield coordinates;
  else if (Array.isArray(coordinates) && depth < DEEPEST) {
    for (const each of coordinates as readonly unknown[]) yield* positionsOf(each, depth + 1);
  }
}

function* tabled({ table, feature }: TabledPolygons, step: number): Generator<Position> {
  const { coordinates, featurePolygons, polygonRings, ringStarts } = table;
  const ring = (polygon: number): number => polygonRings[featurePolygons[polygon] as number] as number;
  const [start, end] = [ringStarts[ring(feature)] as number, ringStarts[ring(feature + 1)] as number];
  for (let vertex = start; vertex < end; vertex += step) {
    yield [coordinates[2 * vertex] as number, coordinates[2 * vertex + 1] as number];
  }
}

/** The positions of a geometry that hold numbers, as they stand in the file; of tables every `step`-th. */
function* ofGeometry(geometry: unknown, step: number, depth = 0): Generator<Position> {
  if (isTabledPolygons(geometry)) return yield* tabled(geometry, step);
  if (!isJsonObject(geometry) || depth > DEEPEST_COLLECTION) return;
  yield* positionsOf(geometry['coordinates']);
  const members: readonly unknown[] = Array.isArray(geometry['geometries']) ? geometry['geometries'] : [];
  for (const member of members) yield* ofGeometry(member, step, depth + 1);
}

/** Positions looked at in one feature, and features looked at in one file: enough to know where it lies. */
const MOST_LOOKED_AT = 20_000;
const MOST_FEATURES = 500;

/** Returns every `count / most`-th of some things, in their order. */
function thinned<Thing>(things: readonly Thing[], most: number): readonly Thing[] {
  const step = things.length / most;
  return step <= 1
    ? things
    : Array.from({ length: most }, (_, index) => things[Math.floor(index * step)] as Thing);
}

/**
 * Returns at most `most` positions of the features, spread over all of them, as they stand in the file. Cheap also for
 * large files: it looks at 500 features, and at 20,000 positions of each.
 */
export function samplePositions(features: readonly ParsedFeature[], most: number): readonly Position[] {
  const chosen = thinned(features, MOST_FEATURES);
  const share = Math.max(1, Math.ceil(most / Math.max(1, chosen.length)));
  const found = chosen.flatMap(({ geometry }) => {
    const step = isTabledPolygons(geometry) ? stepOf(geometry, share) : 1;
    const positions: Position[] = [];
    for (const position of ofGeometry(geometry, step)) {
      positions.push(position);
      if (positions.length >= MOST_LOOKED_AT) break;
    }
    return thinned(positions, share);
  });
  return thinned(found, most).map(([first = Number.NaN, second = Number.NaN]) => [first, second]);
}

function stepOf({ table, feature }: TabledPolygons, share: number): number {
  const { featurePolygons, polygonRings, ringStarts } = table;
  const ring = (each: number): number => polygonRings[featurePolygons[each] as number] as number;
  const count = (ringStarts[ring(feature + 1)] as number) - (ringStarts[ring(feature)] as number);
  return Math.max(1, Math.floor(count / share));
}

function movedCoordinates(coordinates: unknown, move: Move, depth = 0): unknown {
  if (isPosition(coordinates)) {
    const [first, second, ...others] = coordinates as readonly number[];
    return [...move(first as number, second as number), ...others];
  }
  if (!Array.isArray(coordinates) || depth >= DEEPEST) return coordinates;
  return (coordinates as readonly unknown[]).map((each) => movedCoordinates(each, move, depth + 1));
}

function movedTable(table: PolygonTable, move: Move): PolygonTable {
  const coordinates = new Float64Array(table.coordinates.length);
  for (let at = 0; at < coordinates.length; at += 2) {
    const [lon, lat] = move(table.coordinates[at] as number, table.coordinates[at + 1] as number);
    coordinates[at] = lon;
    coordinates[at + 1] = lat;
  }
  return { ...table, coordinates };
}

/**
 * Returns the features with every position moved; what is no position stays for validation to find. A table of polygons
 * becomes one new table, whatever the number of its features.
 */
export function movedFeatures(features: readonly ParsedFeature[], move: Move): readonly ParsedFeature[] {
  const tables = new Map<PolygonTable, PolygonTable>();
  const moved = (geometry: unknown, depth = 0): unknown => {
    if (isTabledPolygons(geometry)) {
      const table = tables.get(geometry.table) ?? movedTable(geometry.table, move);
      tables.set(geometry.table, table);
      return { ...geometry, table };
    }
    if (!isJsonObject(geometry) || depth > DEEPEST_COLLECTION) return geometry;
    if (Array.isArray(geometry['geometries'])) {
      const members: readonly unknown[] = geometry['geometries'];
      return { ...geometry, geometries: members.map((member) => moved(member, depth + 1)) };
    }
    return { ...geometry, coordinates: movedCoordinates(geometry['coordinates'], move) };
  };
  return features.map((feature) => ({ ...feature, geometry: moved(feature.geometry) }));
}
