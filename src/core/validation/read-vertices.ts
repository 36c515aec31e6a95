import type { Position } from 'geojson';
import type { VertexList } from './feature-under-test.ts';
import type { StructureFaults } from './structure-faults.ts';

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);
}

function addPositionFault(value: unknown, path: () => string, faults: StructureFaults): void {
  if (!Array.isArray(value) || value.length < 2) return faults.add('position-expected', path, value);
  const axis = Number.isFinite(value[0]) ? 1 : 0;
  faults.add('coordinate-not-finite', () => `${path()}[${axis}]`, value[axis]);
}

/**
 * Returns the rings of a polygon as they were read. What keeps them from being lists of positions of finite numbers is
 * taken down as faults. `coordinates` is anything that came out of JSON; nothing in it is followed deeper than a
 * position goes.
 *
 * @see RFC 7946, sections 3.1.1 and 3.1.6.
 */
export function readRings(
  coordinates: unknown,
  path: string,
  faults: StructureFaults,
): readonly (readonly Position[])[] {
  if (!Array.isArray(coordinates)) {
    faults.add('rings-expected', () => path, coordinates);
    return [];
  }
  const rings: (readonly Position[])[] = [];
  coordinates.forEach((ring: unknown, ringIndex) => {
    if (!Array.isArray(ring)) return faults.add('ring-expected', () => `${path}[${ringIndex}]`, ring);
    ring.forEach((position: unknown, index) => {
      if (!isPosition(position)) addPositionFault(position, () => `${path}[${ringIndex}][${index}]`, faults);
    });
    rings.push(ring);
  });
  return rings;
}

const TYPES_WITHOUT_AREA: ReadonlySet<unknown> = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
]);

/** Returns whether a type is one of points or lines. */
export function isPointsOrLines(type: unknown): boolean {
  return TYPES_WITHOUT_AREA.has(type);
}

function readLine(coordinates: unknown, path: string, faults: StructureFaults): readonly VertexList[] {
  if (!Array.isArray(coordinates)) {
    faults.add('rings-expected', () => path, coordinates);
    return [];
  }
  const pathOf = (index: number) => `${path}[${index}]`;
  coordinates.forEach((position: unknown, index) => {
    if (!isPosition(position)) addPositionFault(position, () => pathOf(index), faults);
  });
  return [{ vertices: coordinates, pathOf }];
}

/** Returns the vertices of points or lines as they were read, and takes down what keeps them from being positions. */
export function readPointsOrLines(
  type: unknown,
  coordinates: unknown,
  path: string,
  faults: StructureFaults,
): readonly VertexList[] {
  if (type === 'Point') {
    if (isPosition(coordinates)) return [{ vertices: [coordinates], pathOf: () => path }];
    addPositionFault(coordinates, () => path, faults);
    return [];
  }
  if (type !== 'MultiLineString' || !Array.isArray(coordinates)) return readLine(coordinates, path, faults);
  return coordinates.flatMap((line: unknown, index) => readLine(line, `${path}[${index}]`, faults));
}
