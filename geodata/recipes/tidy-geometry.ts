import type { Geometry, Position } from 'geojson';

const STEPS_PER_DEGREE = 1000;

/**
 * Returns the geometry with coordinates at 0.001°, repeated positions dropped and rings wound as RFC 7946 asks: the
 * outer one counter-clockwise, holes clockwise. Throws on an open ring, a height or a type that no layer holds.
 *
 * @see RFC 7946 (2016), section 3.1.6
 */
export function tidyGeometry(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: rounded(geometry.coordinates) };
    case 'LineString':
      return { type: 'LineString', coordinates: tidyLine(geometry.coordinates) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: geometry.coordinates.map(tidyLine) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: geometry.coordinates.map(tidyRing) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map((rings) => rings.map(tidyRing)) };
    default:
      throw new Error(`No layer holds a ${geometry.type}`);
  }
}

/** Returns twice the signed area of a ring in square degrees: positive where it runs counter-clockwise. */
export function signedRingArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [lon = NaN, lat = NaN], index) => {
    const [nextLon = NaN, nextLat = NaN] = ring[(index + 1) % ring.length] ?? [];
    return sum + lon * nextLat - nextLon * lat;
  }, 0);
}

function tidyRing(ring: readonly Position[], index: number): Position[] {
  const tidy = tidyLine(ring);
  if (!isClosed(tidy)) throw new Error(`Ring ${index} is open: it ends at ${String(tidy.at(-1))}`);
  if (tidy.length < 4) throw new Error(`Ring ${index} has ${tidy.length} positions, expected 4 or more`);
  const isOuter = index === 0;
  return signedRingArea(tidy) > 0 === isOuter ? tidy : tidy.toReversed();
}

function tidyLine(line: readonly Position[]): Position[] {
  return line.map(rounded).filter((position, index, all) => !isSamePosition(position, all[index - 1]));
}

function rounded(position: Position): Position {
  const [lon, lat, ...rest] = position;
  if (lon === undefined || lat === undefined || rest.length > 0) {
    throw new Error(`Position ${JSON.stringify(position)} is not a longitude and a latitude`);
  }
  return [roundedDegrees(lon), roundedDegrees(lat)];
}

function roundedDegrees(degrees: number): number {
  if (!Number.isFinite(degrees)) throw new Error(`Coordinate ${degrees} is not a number`);
  return Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE + 0;
}

function isClosed(ring: readonly Position[]): boolean {
  return isSamePosition(ring.at(0), ring.at(-1));
}

function isSamePosition(a: Position | undefined, b: Position | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}
