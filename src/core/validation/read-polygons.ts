import { isJsonObject } from '../base/json.ts';
import { isTabledPolygons, positionsOfTabled } from '../base/polygon-table.ts';
import type { TabledPolygons } from '../base/polygon-table.ts';
import type { ParsedFeature } from '../base/parsed-file.ts';
import type { FeatureUnderTest, PolygonUnderTest, VertexList } from './feature-under-test.ts';
import { isPointsOrLines, readPointsOrLines, readRings } from './read-vertices.ts';
import { StructureFaults } from './structure-faults.ts';
import type { ValidationIssue } from './validation-issue.ts';

/** Geometry collections in each other, beyond which a file is taken for broken. */
const GREATEST_DEPTH = 32;

interface Pending {
  readonly geometry: unknown;
  readonly path: string;
  readonly depth: number;
}

class Reading {
  readonly polygons: PolygonUnderTest[] = [];
  readonly others: VertexList[] = [];
  readonly faults = new StructureFaults();
  private readonly pending: Pending[] = [];

  constructor(geometry: unknown) {
    this.pending.push({ geometry, path: 'geometry', depth: 0 });
  }

  run(): void {
    for (let next = this.pending.pop(); next; next = this.pending.pop()) this.read(next);
  }

  private read({ geometry, path, depth }: Pending): void {
    if (geometry === null) return this.faults.add('geometry-missing', () => path, null);
    if (!isJsonObject(geometry)) return this.faults.add('geometry-type-unknown', () => path, geometry);
    if (isTabledPolygons(geometry)) return this.readTabled(geometry, path);
    const { type, coordinates, geometries } = geometry;
    if (type === 'GeometryCollection') return this.open(geometries, `${path}.geometries`, depth);
    if (type === 'Polygon') return this.readPolygon(coordinates, `${path}.coordinates`);
    if (type === 'MultiPolygon') return this.readParts(coordinates, `${path}.coordinates`);
    if (!isPointsOrLines(type)) return this.faults.add('geometry-type-unknown', () => `${path}.type`, type);
    if (this.isEmpty(coordinates, `${path}.coordinates`)) return;
    for (const list of readPointsOrLines(type, coordinates, `${path}.coordinates`, this.faults)) {
      this.others.push(list);
    }
  }

  private readTabled(geometry: TabledPolygons, path: string): void {
    positionsOfTabled(geometry).forEach((rings, index) => {
      this.polygons.push({ path: `${path}.coordinates${geometry.isMulti ? `[${index}]` : ''}`, rings });
    });
  }

  private open(geometries: unknown, path: string, depth: number): void {
    if (!Array.isArray(geometries)) return this.faults.add('rings-expected', () => path, geometries);
    if (this.isEmpty(geometries, path)) return;
    if (depth >= GREATEST_DEPTH) return this.faults.add('geometry-too-deep', () => path, geometries);
    for (let index = geometries.length - 1; index >= 0; index -= 1) {
      this.pending.push({ geometry: geometries[index], path: `${path}[${index}]`, depth: depth + 1 });
    }
  }

  private readParts(coordinates: unknown, path: string): void {
    if (!Array.isArray(coordinates)) return this.faults.add('rings-expected', () => path, coordinates);
    if (this.isEmpty(coordinates, path)) return;
    coordinates.forEach((part: unknown, index) => this.readPolygon(part, `${path}[${index}]`));
  }

  private readPolygon(coordinates: unknown, path: string): void {
    if (this.isEmpty(coordinates, path)) return;
    this.polygons.push({ path, rings: readRings(coordinates, path, this.faults) });
  }

  private isEmpty(coordinates: unknown, path: string): boolean {
    if (!Array.isArray(coordinates) || coordinates.length > 0) return false;
    this.faults.add('geometry-empty', () => path, coordinates);
    return true;
  }
}

/**
 * Returns a feature as the rules look at it: the polygons of a polygon, a multipolygon or a geometry collection, and
 * the vertices of its points and lines. The geometry is anything that came out of JSON. What was read can be relied
 * upon where no issue is an error; there is one issue for each kind of fault.
 */
export function readPolygons({ id, geometry }: ParsedFeature): {
  readonly feature: FeatureUnderTest;
  readonly issues: readonly ValidationIssue[];
} {
  const reading = new Reading(geometry);
  reading.run();
  const { polygons, others, faults } = reading;
  return { feature: { id, polygons, others }, issues: faults.issues(id) };
}
