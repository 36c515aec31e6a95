import { describeValue } from '../../base/describe-value.ts';
import type { Outcome } from '../../base/issue.ts';
import { isJsonObject } from '../../base/json.ts';
import type { JsonObject } from '../../base/json.ts';
import type { ParsedFile } from '../../base/parsed-file.ts';
import { labelText } from '../feature-label.ts';
import { FeatureList } from '../feature-list.ts';
import type { ReadOptions } from '../format.ts';
import type { FormatIssueCode } from '../format-issue.ts';
import { DEEPEST_COLLECTION, MOST_POSITIONS } from '../limits.ts';
import { parseJson } from '../parse-json.ts';
import { Arcs, NoArc, TooManyPositions, gridOf } from './arcs.ts';

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What a geometry of a topology is in GeoJSON; one of no known type stays as it is, for the check to name. */
function geometryOf(object: unknown, arcs: Arcs, depth = 0): unknown {
  if (!isJsonObject(object)) return object ?? null;
  const { type } = object;
  const lines = (list: unknown): readonly unknown[] => listOf(list).map((line) => arcs.line(line));
  switch (type) {
    case null:
    case undefined:
      return null;
    case 'Point':
      return { type, coordinates: arcs.position(object['coordinates']) };
    case 'MultiPoint':
      return { type, coordinates: listOf(object['coordinates']).map((one) => arcs.position(one)) };
    case 'LineString':
      return { type, coordinates: arcs.line(object['arcs']) };
    case 'MultiLineString':
    case 'Polygon':
      return { type, coordinates: lines(object['arcs']) };
    case 'MultiPolygon':
      return { type, coordinates: listOf(object['arcs']).map(lines) };
    case 'GeometryCollection':
      if (depth >= DEEPEST_COLLECTION) return { type, geometries: [] };
      return {
        type,
        geometries: listOf(object['geometries']).map((one) => geometryOf(one, arcs, depth + 1)),
      };
    default:
      return object;
  }
}

/** The features of an object: the members of a collection, or the object itself. */
function membersOf(object: unknown): readonly unknown[] {
  const isCollection = isJsonObject(object) && object['type'] === 'GeometryCollection';
  return isCollection && Array.isArray(object['geometries']) ? object['geometries'] : [object];
}

function addMember(member: unknown, ownId: string | undefined, arcs: Arcs, list: FeatureList): void {
  try {
    const { properties }: JsonObject = isJsonObject(member) ? member : {};
    list.add(geometryOf(member, arcs), isJsonObject(properties) ? properties : {}, ownId);
  } catch (failure) {
    if (!(failure instanceof NoArc)) throw failure;
    list.leaveOut('topojson-arc', { found: describeValue(failure.found), arcs: arcs.count });
  }
}

function addObjects(objects: JsonObject, arcs: Arcs, list: FeatureList): void {
  const entries = Object.entries(objects);
  for (const [name, object] of entries) {
    for (const [index, member] of membersOf(object).entries()) {
      const own = isJsonObject(member) ? (labelText(member['id']) ?? undefined) : undefined;
      const id = entries.length === 1 ? own : `${name}:${own ?? String(index)}`;
      addMember(member, id, arcs, list);
    }
  }
}

/**
 * Returns the features of all objects of a topology, quantised or not, in longitude and latitude. Where there are
 * several objects, each feature is identified by its object too, as `provinces:1603`. A feature that names an arc that
 * is not there is left out with an issue.
 *
 * @see Bostock and Metcalf 2014, The TopoJSON Format Specification 1.0.
 */
export function parseTopojson(bytes: Uint8Array, options: ReadOptions): Outcome<ParsedFile, FormatIssueCode> {
  const list = new FeatureList(options);
  const { value, issues } = parseJson((options.decode(bytes, 'utf-8') ?? '').replace(/^\ufeff/, ''));
  list.take(issues);
  if (value === null) return list.finish();
  const { objects, arcs, transform }: JsonObject = isJsonObject(value.json) ? value.json : {};
  const grid = gridOf(transform);
  if (!isJsonObject(objects) || !Array.isArray(arcs) || grid === null) {
    const missing = grid === null ? 'transform' : Array.isArray(arcs) ? 'objects' : 'arcs';
    list.say('topojson-incomplete', {}, { missing });
    return list.finish();
  }
  try {
    addObjects(objects, new Arcs(arcs, grid), list);
  } catch (failure) {
    if (!(failure instanceof TooManyPositions)) throw failure;
    list.say('topojson-too-large', {}, { limit: MOST_POSITIONS });
  }
  return list.finish();
}
