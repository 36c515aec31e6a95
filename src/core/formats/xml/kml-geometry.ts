import type { Element } from '@xmldom/xmldom';
import { numberOrText } from '../strict-number.ts';
import { childText, childrenOf, tagOf } from './elements.ts';

/** A geometry as it stands in the file, unchecked: a coordinate that is no number is the text that stood there. */
export interface RawGeometry {
  readonly type: string;
  readonly coordinates?: unknown;
  readonly geometries?: readonly RawGeometry[];
}

type RawPosition = readonly (number | string)[];

const MOST_ORDINATES = 3;

/** Positions of a text such as `-71.5,-2.4,90 -71.4,-2.4,90`; spaces after commas are forgiven, as Google Earth does. */
function positionsOf(element: Element): readonly RawPosition[] {
  const text = childText(element, 'coordinates') ?? '';
  const tuples = text.replaceAll(/\s*,\s*/g, ',').split(/\s+/);
  return tuples.filter((tuple) => tuple !== '').map(positionOf);
}

/** Of more than three numbers nobody knows which is which, as where commas are decimal: that is no position. */
function positionOf(tuple: string): RawPosition {
  const parts = tuple.split(',');
  return parts.length > MOST_ORDINATES ? [tuple] : parts.map(numberOrText);
}

function trackPositions(track: Element): readonly RawPosition[] {
  return childrenOf(track, 'coord').map((coord) =>
    (coord.textContent ?? '').trim().split(/\s+/).map(numberOrText),
  );
}

function ringsOf(polygon: Element): readonly (readonly RawPosition[])[] {
  const bounds = (side: string): readonly Element[] =>
    childrenOf(polygon, side).flatMap((boundary) => childrenOf(boundary, 'LinearRing'));
  return [...bounds('outerBoundaryIs').slice(0, 1), ...bounds('innerBoundaryIs')].map(positionsOf);
}

const MULTI: Readonly<Record<string, string>> = {
  Point: 'MultiPoint',
  LineString: 'MultiLineString',
  Polygon: 'MultiPolygon',
};

/** Returns geometries as one: the only one, several of a kind as that kind, others as a collection; `null` of none. */
function joined(geometries: readonly RawGeometry[]): RawGeometry | null {
  const [first, ...others] = geometries;
  if (first === undefined || others.length === 0) return first ?? null;
  const multi = MULTI[first.type];
  const isOfAKind = others.every(({ type }) => type === first.type);
  if (multi === undefined || !isOfAKind) return { type: 'GeometryCollection', geometries };
  return { type: multi, coordinates: geometries.map(({ coordinates }) => coordinates) };
}

function geometriesIn(element: Element): readonly RawGeometry[] {
  switch (tagOf(element)) {
    case 'Point':
      return [{ type: 'Point', coordinates: positionsOf(element)[0] ?? [] }];
    case 'LineString':
    case 'LinearRing':
      return [{ type: 'LineString', coordinates: positionsOf(element) }];
    case 'Track':
      return [{ type: 'LineString', coordinates: trackPositions(element) }];
    case 'Polygon':
      return [{ type: 'Polygon', coordinates: ringsOf(element) }];
    case 'MultiGeometry':
    case 'MultiTrack':
      return childrenOf(element).flatMap(geometriesIn);
    default:
      return [];
  }
}

/**
 * Returns the geometry of a placemark in longitude, latitude and height; `null` where it has none. A ring that stands
 * alone is a line: whether it bounds anything, the person says.
 *
 * @see OGC 12-007r2, KML 2.3, section 10.
 */
export function kmlGeometry(placemark: Element): RawGeometry | null {
  return joined(childrenOf(placemark).flatMap(geometriesIn));
}
