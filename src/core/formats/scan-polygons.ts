import { CLOSE_LIST, CLOSE_OBJECT, COLON, COMMA, OPEN_LIST, OPEN_OBJECT } from './byte-scanner.ts';
import type { ByteScanner } from './byte-scanner.ts';
import type { TabledPolygons } from '../base/polygon-table.ts';
import type { PolygonCollector } from './polygon-collector.ts';

type PolygonKind = 'Polygon' | 'MultiPolygon';

/** Reads the positions of a ring, each of two numbers. False where there is anything else. */
function readRing(scanner: ByteScanner, collector: PolygonCollector): boolean {
  if (!scanner.take(OPEN_LIST)) return false;
  do {
    if (!scanner.take(OPEN_LIST)) return false;
    const lon = scanner.number();
    if (!scanner.take(COMMA)) return false;
    const lat = scanner.number();
    if (!scanner.take(CLOSE_LIST) || !Number.isFinite(lon) || !Number.isFinite(lat)) return false;
    collector.addVertex(lon, lat, scanner.position);
  } while (scanner.take(COMMA));
  collector.endRing();
  return scanner.take(CLOSE_LIST);
}

/** Reads the rings of a polygon behind the bracket that opens it. */
function readRings(scanner: ByteScanner, collector: PolygonCollector): boolean {
  do {
    if (!readRing(scanner, collector)) return false;
  } while (scanner.take(COMMA));
  collector.endPolygon();
  return scanner.take(CLOSE_LIST);
}

/** Reads coordinates as deep as a polygon or a multipolygon has them, and returns as which; `null` for anything else. */
function readCoordinates(scanner: ByteScanner, collector: PolygonCollector): PolygonKind | null {
  if (!scanner.take(OPEN_LIST)) return null;
  const start = scanner.position;
  const isMulti = scanner.take(OPEN_LIST) && scanner.take(OPEN_LIST) && scanner.take(OPEN_LIST);
  scanner.position = start;
  if (!isMulti) return readRings(scanner, collector) ? 'Polygon' : null;
  do {
    if (!scanner.take(OPEN_LIST) || !readRings(scanner, collector)) return null;
  } while (scanner.take(COMMA));
  return scanner.take(CLOSE_LIST) ? 'MultiPolygon' : null;
}

function readMembers(scanner: ByteScanner, collector: PolygonCollector): PolygonKind | null {
  if (!scanner.take(OPEN_OBJECT)) return null;
  let type: string | null = null;
  let kind: PolygonKind | null = null;
  do {
    const key = scanner.string();
    if (!scanner.take(COLON)) return null;
    if (key === 'type' && type === null) type = scanner.string();
    else if (key === 'coordinates' && kind === null) kind = readCoordinates(scanner, collector);
    else return null;
    if (key === 'coordinates' && kind === null) return null;
  } while (scanner.take(COMMA));
  return scanner.take(CLOSE_OBJECT) && type === kind ? kind : null;
}

/**
 * Reads a geometry: a polygon or multipolygon of positions of two numbers, with no other members, into the table; `null`
 * anything else, which is left where it stands.
 */
export function scanPolygons(scanner: ByteScanner, collector: PolygonCollector): TabledPolygons | null {
  if (scanner.next() !== OPEN_OBJECT) return null;
  const start = scanner.position;
  const mark = collector.mark();
  const kind = readMembers(scanner, collector);
  if (kind !== null) return collector.endFeature(kind === 'MultiPolygon');
  scanner.position = start;
  collector.backTo(mark);
  return null;
}
