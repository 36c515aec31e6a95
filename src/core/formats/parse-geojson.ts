import { describeValue } from '../base/describe-value.ts';
import type { Outcome } from '../base/issue.ts';
import { isJsonObject } from '../base/json.ts';
import { memberTroubles } from '../validation/member-troubles.ts';
import { declaredByGeojson } from './coordinate-reference.ts';
import { FeatureList } from './feature-list.ts';
import type { FeatureListOptions } from './feature-list.ts';
import type { RawFile } from './format.ts';
import { formatIssue } from './format-issue.ts';
import type { FormatIssueCode } from './format-issue.ts';
import { geojsonKindOf } from './geojson-kind.ts';
import type { DecodeUtf8 } from './byte-scanner.ts';
import { parseJson } from './parse-json.ts';
import { scanGeojson } from './scan-geojson.ts';
import type { ScanOptions } from './scan-geojson.ts';
import { splitSequence } from './split-sequence.ts';
import type { SequenceRecord } from './split-sequence.ts';

export type GeojsonOptions = FeatureListOptions;

/** Takes in one JSON text of a file. */
function addRecord(json: unknown, list: FeatureList): void {
  const found = geojsonKindOf(json);
  const reference = declaredByGeojson(json);
  if (reference !== null) list.refer(reference);
  switch (found.kind) {
    case 'collection':
      return found.features.forEach((feature) => addFeature(feature, list));
    case 'feature':
      return addFeature(json, list);
    case 'geometry':
      return addFeature({ type: 'Feature', properties: {}, geometry: json }, list);
    case 'other':
      return list.say(found.code, {}, { found: found.found });
  }
}

function addFeature(feature: unknown, list: FeatureList): void {
  if (!isJsonObject(feature) || feature['type'] !== 'Feature') {
    const found = describeValue(isJsonObject(feature) ? feature['type'] : feature);
    return list.leaveOut('geojson-not-a-feature', { found });
  }
  const properties = isJsonObject(feature['properties']) ? feature['properties'] : {};
  const id = list.add(feature['geometry'] ?? null, properties, feature['id']);
  for (const detail of memberTroubles(feature)) list.say('geojson-member', { feature: id }, { detail });
}

/**
 * Returns the features of a GeoJSON text: a FeatureCollection, a Feature, a bare geometry, a GeoJSON text sequence or
 * newline-delimited GeoJSON, with or without a byte order mark. Coordinates are not looked at: `placeFile`
 * and `validateFeatures` do that. Each feature is identified by the property that the options name, else by its `id`, else by its position from
 * 0, and named as `nameOf` says. A record or feature that is not what it should be is left out with an issue,
 * and the rest is read; the value is `null` where nothing is left of a file with errors.
 *
 * @see RFC 7946; RFC 8142 for text sequences.
 */
export function parseGeojson(text: string, options: GeojsonOptions = {}): Outcome<RawFile, FormatIssueCode> {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (body.trim() === '') return { value: null, issues: [formatIssue('file-empty', {})] };
  return parseGeojsonRecords(splitSequence(body) ?? [{ text: body, line: 1 }], options);
}

/**
 * Returns the features of the records of a text sequence, taken one at a time: a file may be longer than a text can be.
 * Otherwise as {@link parseGeojson}.
 */
export function parseGeojsonRecords(
  records: Iterable<SequenceRecord>,
  options: GeojsonOptions = {},
): Outcome<RawFile, FormatIssueCode> {
  const list = new FeatureList(options);
  for (const record of records) {
    const { value, issues } = parseJson(record.text, record.line);
    list.take(issues);
    if (value) addRecord(value.json, list);
  }
  return list.finish();
}

/**
 * Returns the features of the bytes of a GeoJSON file in UTF-8, otherwise as {@link parseGeojson}, in a fifth of the
 * time and without a text of the whole; `null` where they must be read as text, and because something is wrong with
 * them most often.
 */
export function parseGeojsonBytes(
  bytes: Uint8Array,
  decode: DecodeUtf8,
  options: GeojsonOptions & ScanOptions = {},
): Outcome<RawFile, FormatIssueCode> | null {
  const records = scanGeojson(bytes, decode, options);
  if (records === null) return null;
  const list = new FeatureList(options);
  for (const record of records) addRecord(record, list);
  return list.finish();
}
