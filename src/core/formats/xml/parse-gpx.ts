import type { Element } from '@xmldom/xmldom';
import type { Outcome } from '../../base/issue.ts';
import type { ParsedFile } from '../../base/parsed-file.ts';
import { FeatureList } from '../feature-list.ts';
import type { ReadOptions } from '../format.ts';
import type { FormatIssueCode } from '../format-issue.ts';
import { numberOrText } from '../strict-number.ts';
import { childText, childrenOf, descendantsOf, tagOf } from './elements.ts';
import type { RawGeometry } from './kml-geometry.ts';
import { parseXml } from './parse-xml.ts';

const TEXTS = ['name', 'desc', 'cmt', 'type', 'time'];
const KINDS: Readonly<Record<string, string>> = { wpt: 'waypoint', rte: 'route', trk: 'track' };

function positionOf(point: Element): readonly (number | string)[] {
  const ordinates = [point.getAttribute('lon'), point.getAttribute('lat'), childText(point, 'ele')];
  return ordinates.flatMap((text, index) => (text === null && index === 2 ? [] : [numberOrText(text ?? '')]));
}

function lineOf(points: readonly Element[]): readonly (readonly (number | string)[])[] {
  return points.map(positionOf);
}

function geometryOf(element: Element): RawGeometry {
  if (tagOf(element) === 'wpt') return { type: 'Point', coordinates: positionOf(element) };
  if (tagOf(element) === 'rte') {
    return { type: 'LineString', coordinates: lineOf(childrenOf(element, 'rtept')) };
  }
  const segments = childrenOf(element, 'trkseg').map((segment) => lineOf(childrenOf(segment, 'trkpt')));
  const walked = segments.filter(({ length }) => length > 0);
  return walked.length > 1
    ? { type: 'MultiLineString', coordinates: walked }
    : { type: 'LineString', coordinates: walked[0] ?? [] };
}

function propertiesOf(element: Element): Readonly<Record<string, unknown>> {
  const texts = TEXTS.flatMap((tag) => {
    const text = childText(element, tag);
    return text === null ? [] : [[tag, text] as const];
  });
  return Object.fromEntries([...texts, ['kind', KINDS[tagOf(element)]]]);
}

/**
 * Returns the waypoints, routes and tracks of a GPX file, in its order: points and lines, in longitude, latitude and
 * height. A track in several segments is a line of several parts.
 *
 * @see Topografix, GPX 1.1 Schema Documentation.
 */
export async function parseGpx(
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Outcome<ParsedFile, FormatIssueCode>> {
  const { value: root, issues } = await parseXml(bytes, options.decode);
  const list = new FeatureList(options);
  list.take(issues);
  if (root === null) return list.finish();
  for (const element of descendantsOf(root, Object.keys(KINDS))) {
    list.add(geometryOf(element), propertiesOf(element));
  }
  return list.finish();
}
