import { describeValue } from '../base/describe-value.ts';
import { isJsonObject } from '../base/json.ts';
import type { ParsedFeature } from '../base/parsed-file.ts';
import type { PolygonUnderTest } from './feature-under-test.ts';
import { readRings } from './read-rings.ts';
import { validationIssue } from './validation-issue.ts';
import type { ValidationIssue, ValidationIssueCode } from './validation-issue.ts';

/** Geometry collections in each other, beyond which a file is taken for broken. */
const GREATEST_DEPTH = 32;

const TYPES_WITHOUT_AREA: ReadonlySet<unknown> = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
]);

/** The polygons of a feature, and how many of its parts have none. */
export interface ReadPolygons {
  readonly polygons: readonly PolygonUnderTest[];
  readonly partsWithoutArea: number;
  readonly issues: readonly ValidationIssue[];
}

interface Pending {
  readonly geometry: unknown;
  readonly path: string;
  readonly depth: number;
}

class Reading {
  readonly polygons: PolygonUnderTest[] = [];
  readonly issues: ValidationIssue[] = [];
  partsWithoutArea = 0;
  private readonly feature: string;
  private readonly pending: Pending[] = [];

  constructor(feature: ParsedFeature) {
    this.feature = feature.id;
    this.pending.push({ geometry: feature.geometry, path: 'geometry', depth: 0 });
  }

  run(): void {
    for (let next = this.pending.pop(); next; next = this.pending.pop()) this.read(next);
  }

  private read({ geometry, path, depth }: Pending): void {
    if (geometry === null) return this.report('geometry-missing', path, null);
    const type = isJsonObject(geometry) ? geometry['type'] : undefined;
    if (!isJsonObject(geometry)) return this.report('geometry-type-unknown', path, geometry);
    if (TYPES_WITHOUT_AREA.has(type)) {
      this.partsWithoutArea += 1;
      return;
    }
    const coordinates = geometry['coordinates'];
    if (type === 'Polygon') return this.readPolygon(coordinates, `${path}.coordinates`);
    if (type === 'MultiPolygon') return this.readParts(coordinates, `${path}.coordinates`);
    if (type === 'GeometryCollection') return this.open(geometry['geometries'], `${path}.geometries`, depth);
    this.report('geometry-type-unknown', `${path}.type`, type);
  }

  private open(geometries: unknown, path: string, depth: number): void {
    if (!Array.isArray(geometries)) return this.report('rings-expected', path, geometries);
    if (geometries.length === 0) return this.report('geometry-empty', path, geometries);
    if (depth >= GREATEST_DEPTH) return this.report('geometry-too-deep', path, geometries);
    for (let index = geometries.length - 1; index >= 0; index -= 1) {
      this.pending.push({ geometry: geometries[index], path: `${path}[${index}]`, depth: depth + 1 });
    }
  }

  private readParts(coordinates: unknown, path: string): void {
    if (!Array.isArray(coordinates)) return this.report('rings-expected', path, coordinates);
    if (coordinates.length === 0) return this.report('geometry-empty', path, coordinates);
    coordinates.forEach((part: unknown, index) => this.readPolygon(part, `${path}[${index}]`));
  }

  private readPolygon(coordinates: unknown, path: string): void {
    if (Array.isArray(coordinates) && coordinates.length === 0) {
      return this.report('geometry-empty', path, coordinates);
    }
    const { rings, issues } = readRings(coordinates, path, this.feature);
    this.issues.push(...issues);
    this.polygons.push({ path, rings });
  }

  private report(code: ValidationIssueCode, path: string, found: unknown): void {
    this.issues.push(validationIssue(code, { feature: this.feature, path }, { found: describeValue(found) }));
  }
}

/**
 * Returns the polygons of a feature, from a polygon, a multipolygon or the parts of a geometry collection that have an
 * area. The geometry is anything that came out of JSON. The polygons can be relied upon where no issue is an error.
 */
export function readPolygons(feature: ParsedFeature): ReadPolygons {
  const reading = new Reading(feature);
  reading.run();
  return reading;
}
