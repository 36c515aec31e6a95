import type { Position } from 'geojson';
import type { Place } from '../base/issue.ts';
import type { Bounds } from '../geometry/bounds.ts';
import type { ValidationIssue } from './validation-issue.ts';

/** A polygon of a feature: rings of positions of finite numbers, outer ring first. */
export interface PolygonUnderTest {
  /** Path of its list of rings, such as `geometry.coordinates[2]`. */
  readonly path: string;
  readonly rings: readonly (readonly Position[])[];
}

/** Positions that belong together, and where each of them stands. */
export interface VertexList {
  readonly vertices: readonly Position[];
  readonly pathOf: (index: number) => string;
}

/** What the rules look at. */
export interface FeatureUnderTest {
  readonly id: string;
  readonly polygons: readonly PolygonUnderTest[];
  /** Vertices of its points and lines. */
  readonly others: readonly VertexList[];
}

/** What the rules may expect of a file. */
export interface Expectations {
  /** Where the data should lie; a feature that lies there only with its axes swapped has them swapped. */
  readonly region: Bounds;
}

/** Returns what a feature does wrong; one small function, one file, one kind of trouble. */
export type Rule = (feature: FeatureUnderTest, expectations: Expectations) => readonly ValidationIssue[];

/** A ring with the path at which it stands. */
export interface PlacedRing {
  readonly path: string;
  readonly ring: readonly Position[];
  readonly isHole: boolean;
}

/** Returns all rings of a feature, with their paths. */
export function ringsOf(feature: Pick<FeatureUnderTest, 'polygons'>): readonly PlacedRing[] {
  return feature.polygons.flatMap(({ path, rings }) =>
    rings.map((ring, index) => ({ path: `${path}[${index}]`, ring, isHole: index > 0 })),
  );
}

/** Returns all vertices of a feature, ring by ring, and those of its points and lines. */
export function vertexListsOf(feature: FeatureUnderTest): readonly VertexList[] {
  const rings = ringsOf(feature).map(({ path, ring }) => ({
    vertices: ring,
    pathOf: (index: number) => `${path}[${index}]`,
  }));
  return [...rings, ...feature.others];
}

/** Returns the place of a vertex of a feature. */
export function placeOf(feature: FeatureUnderTest, ringPath: string, index: number, vertex: Position): Place {
  const [lon = Number.NaN, lat = Number.NaN] = vertex;
  return { feature: feature.id, path: `${ringPath}[${index}]`, position: [lon, lat] };
}
