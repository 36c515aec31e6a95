import { describeValue } from '../base/describe-value.ts';
import type { Issue, Outcome } from '../base/issue.ts';
import { isJsonObject } from '../base/json.ts';
import type { ParsedFeature, ParsedFile } from '../base/parsed-file.ts';
import { memberTroubles } from '../validation/member-troubles.ts';
import { foreignReferenceSystem } from './coordinate-reference.ts';
import { labelText, nameOf } from './feature-label.ts';
import { formatIssue } from './format-issue.ts';
import type { FormatIssueCode } from './format-issue.ts';
import { geojsonKindOf } from './geojson-kind.ts';
import type { DecodeUtf8 } from './byte-scanner.ts';
import { parseJson } from './parse-json.ts';
import { scanGeojson } from './scan-geojson.ts';
import type { ScanOptions } from './scan-geojson.ts';
import { splitSequence } from './split-sequence.ts';
import type { SequenceRecord } from './split-sequence.ts';

export interface GeojsonOptions {
  /** The property that identifies features; without it, or where it is empty, the feature's id, else its position. */
  readonly idProperty?: string;
}

/** What has been read of a file so far. */
class Reading {
  readonly features: ParsedFeature[] = [];
  readonly issues: Issue<FormatIssueCode>[] = [];
  private readonly idProperty: string | undefined;
  /** Position in the file of the next feature, sound or not. */
  private position = 0;
  private withoutId = 0;

  constructor(options: GeojsonOptions) {
    this.idProperty = options.idProperty;
  }

  /** Takes in one JSON text of the file. */
  add(json: unknown): void {
    const found = geojsonKindOf(json);
    const reference = foreignReferenceSystem(json);
    if (reference !== null)
      this.issues.push(formatIssue('geojson-crs', { path: 'crs' }, { found: reference }));
    switch (found.kind) {
      case 'collection':
        return found.features.forEach((feature) => this.addFeature(feature));
      case 'feature':
        return this.addFeature(json);
      case 'geometry':
        return this.addFeature({ type: 'Feature', properties: {}, geometry: json });
      case 'other':
        this.issues.push(formatIssue(found.code, {}, { found: found.found }));
    }
  }

  finish(): Outcome<ParsedFile, FormatIssueCode> {
    if (this.idProperty !== undefined && this.withoutId > 0) {
      const params = { property: this.idProperty, count: this.withoutId };
      this.issues.push(formatIssue('id-property-missing', {}, params));
    }
    const isRefused = this.features.length === 0 && this.issues.some(({ severity }) => severity === 'error');
    return { value: isRefused ? null : { features: this.features }, issues: this.issues };
  }

  private addFeature(feature: unknown): void {
    const position = String(this.position);
    this.position += 1;
    if (!isJsonObject(feature) || feature['type'] !== 'Feature') {
      const found = describeValue(isJsonObject(feature) ? feature['type'] : feature);
      this.issues.push(formatIssue('geojson-not-a-feature', { feature: position }, { found }));
      return;
    }
    const properties = isJsonObject(feature['properties']) ? feature['properties'] : {};
    const id = this.idFrom(properties) ?? labelText(feature['id']) ?? position;
    for (const detail of memberTroubles(feature)) {
      this.issues.push(formatIssue('geojson-member', { feature: id }, { detail }));
    }
    const geometry = feature['geometry'] ?? null;
    this.features.push({ id, name: nameOf(properties), geometry, properties });
  }

  private idFrom(properties: Readonly<Record<string, unknown>>): string | null {
    if (this.idProperty === undefined) return null;
    const id = labelText(properties[this.idProperty]);
    if (id === null) this.withoutId += 1;
    return id;
  }
}

/**
 * Returns the features of a GeoJSON text: a FeatureCollection, a Feature, a bare geometry, a GeoJSON text sequence or
 * newline-delimited GeoJSON, with or without a byte order mark. Coordinates are not looked at: `validateFeatures` does
 * that. Each feature is identified by the property that the options name, else by its `id`, else by its position from
 * 0, and named as {@link nameOf} says. A record or feature that is not what it should be is left out with an issue,
 * and the rest is read; the value is `null` where nothing is left of a file with errors.
 *
 * @see RFC 7946; RFC 8142 for text sequences.
 */
export function parseGeojson(
  text: string,
  options: GeojsonOptions = {},
): Outcome<ParsedFile, FormatIssueCode> {
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
): Outcome<ParsedFile, FormatIssueCode> {
  const reading = new Reading(options);
  for (const record of records) {
    const { value, issues } = parseJson(record.text, record.line);
    reading.issues.push(...issues);
    if (value) reading.add(value.json);
  }
  return reading.finish();
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
): Outcome<ParsedFile, FormatIssueCode> | null {
  const records = scanGeojson(bytes, decode, options);
  if (records === null) return null;
  const reading = new Reading(options);
  for (const record of records) reading.add(record);
  return reading.finish();
}
