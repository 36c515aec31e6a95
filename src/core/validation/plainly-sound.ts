import type { PolygonTable, TabledPolygons } from '../base/polygon-table.ts';
import { isRingReady } from '../crossings/edge-table.ts';
import { indexTable } from '../crossings/indexed-edges.ts';
import { isPlainBoundary } from '../crossings/plain-boundary.ts';
import { windingNumber, windingOfRing } from '../crossings/winding-number.ts';
import { boundsOf } from '../geometry/bounds.ts';
import { meanRingWidth } from '../geometry/mean-width.ts';
import type { Expectations } from './feature-under-test.ts';
import { NARROWEST_METRES } from './rules/slivers.ts';
import { isSpike } from './rules/spikes.ts';

const HALF_TURN = 180;
const QUARTER_TURN = 90;

/** Vertices that are looked at to tell in which part of a feature its holes lie, before the question is left open. */
const GREATEST_WORK = 10_000_000;

/** The rings of a polygon: its outer ring, and the one after its last hole. */
type Rings = readonly [outer: number, end: number];

function polygonsOf({ table, feature }: TabledPolygons): readonly Rings[] {
  const { featurePolygons, polygonRings } = table;
  const polygons: Rings[] = [];
  const end = featurePolygons[feature + 1] as number;
  for (let polygon = featurePolygons[feature] as number; polygon < end; polygon += 1) {
    polygons.push([polygonRings[polygon] as number, polygonRings[polygon + 1] as number]);
  }
  return polygons;
}

/** Whether a feature lies where longitude and latitude lie, and at least in part where it is expected. */
function isWellPlaced(polygons: TabledPolygons, { region }: Expectations): boolean {
  const box = boundsOf(polygons);
  if (!box) return false;
  const isOnEarth =
    box.west >= -HALF_TURN &&
    box.east <= HALF_TURN &&
    box.south >= -QUARTER_TURN &&
    box.north <= QUARTER_TURN;
  const isInRegion =
    box.west <= region.east &&
    box.east >= region.west &&
    box.south <= region.north &&
    box.north >= region.south;
  return isOnEarth && isInRegion;
}

/** Whether a ring needs nothing done, has no spike, and nowhere seems to run around the earth. */
function isRingSound({ coordinates, ringStarts }: PolygonTable, ring: number, isHole: boolean): boolean {
  const start = ringStarts[ring] as number;
  const end = ringStarts[ring + 1] as number;
  if (!isRingReady(coordinates, start, end, isHole)) return false;
  let beforeLon = coordinates[2 * end - 4] as number;
  let beforeLat = coordinates[2 * end - 3] as number;
  let lon = coordinates[2 * start] as number;
  let lat = coordinates[2 * start + 1] as number;
  for (let at = 2 * start + 2; at < 2 * end; at += 2) {
    const nextLon = coordinates[at] as number;
    const nextLat = coordinates[at + 1] as number;
    if (Math.abs(nextLon - lon) > HALF_TURN) return false;
    if (isSpike(beforeLon, beforeLat, lon, lat, nextLon, nextLat)) return false;
    beforeLon = lon;
    beforeLat = lat;
    lon = nextLon;
    lat = nextLat;
  }
  return true;
}

/** Whether no ring is a sliver. */
function areRingsWide({ coordinates, ringStarts }: PolygonTable, parts: readonly Rings[]): boolean {
  return parts.every(([outer, end]) => {
    for (let ring = outer; ring < end; ring += 1) {
      const width = meanRingWidth(coordinates, ringStarts[ring] as number, ringStarts[ring + 1] as number);
      if (width < NARROWEST_METRES) return false;
    }
    return true;
  });
}

/**
 * Whether the plain rings of a feature lie in each other as they should: to the left of each is the inside of the
 * feature, once, to its right the outside, and each hole lies in the polygon that it belongs to.
 */
function areRingsNested(polygons: TabledPolygons, parts: readonly Rings[]): boolean {
  const edges = indexTable(polygons.table);
  const { coordinates, ringStarts } = edges.table;
  let work = 0;
  return parts.every(([outer, end]) => {
    const size = (ringStarts[outer + 1] as number) - (ringStarts[outer] as number);
    if (parts.length > 1) work += size * (end - outer - 1);
    if (work > GREATEST_WORK) return false;
    for (let ring = outer; ring < end; ring += 1) {
      const start = 2 * (ringStarts[ring] as number);
      const [x, y] = [coordinates[start] as number, coordinates[start + 1] as number];
      const isLeft = windingOfRing(edges.table, ring, x, y) === (ring === outer ? 1 : 0);
      const winding = windingNumber(edges, polygons.feature, x, y, 'point');
      if (winding !== (isLeft ? 1 : 0)) return false;
      const isHoleOfSeveral = ring > outer && parts.length > 1;
      if (isHoleOfSeveral && windingOfRing(edges.table, outer, x, y) !== 1) return false;
    }
    return true;
  });
}

/**
 * Returns whether nothing can be said against the polygons of a feature, so that the rules need not be asked: they would
 * find no trouble, not even a notice, and nothing to change. False also where it takes the rules to tell, as where rings
 * touch. Most features of most files are plainly sound, and this takes a fraction of the time of the rules.
 */
export function isPlainlySound(polygons: TabledPolygons, expectations: Expectations): boolean {
  const parts = polygonsOf(polygons);
  const isEveryRingSound = parts.every(([outer, end]) => {
    for (let ring = outer; ring < end; ring += 1) {
      if (!isRingSound(polygons.table, ring, ring > outer)) return false;
    }
    return end > outer;
  });
  if (!isEveryRingSound || !isWellPlaced(polygons, expectations)) return false;
  if (!isPlainBoundary(indexTable(polygons.table), polygons.feature)) return false;
  const isSimple = parts.length === 1 && parts.every(([outer, end]) => end - outer === 1);
  return isSimple || (areRingsWide(polygons.table, parts) && areRingsNested(polygons, parts));
}
