import type { Feature, FeatureCollection, Geometry } from 'geojson';

/** A feature of a source outline: its geometry and its properties as they stand in the file. */
export interface Outline {
  readonly geometry: Geometry;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Returns the features of a source file; throws where it is no feature collection or a geometry is missing. */
export function readOutlines(text: string, source: string): readonly Outline[] {
  const collection = JSON.parse(text) as Partial<FeatureCollection>;
  if (collection.type !== 'FeatureCollection' || collection.features === undefined) {
    throw new Error(`${source}: expected a FeatureCollection, found ${String(collection.type)}`);
  }
  return collection.features.map((feature, index) => outlineOf(feature, `${source}, feature ${index}`));
}

/** Returns a property that must be text, such as a code; throws where it is anything else. */
export function textProperty(outline: Outline, name: string): string {
  const value = outline.properties[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new Error(`Property ${name} holds ${JSON.stringify(value)}, expected text`);
}

/** Returns a property that must be a number; throws where it is anything else. */
export function numberProperty(outline: Outline, name: string): number {
  const value = outline.properties[name];
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Error(`Property ${name} holds ${JSON.stringify(value)}, expected a number`);
}

function outlineOf(feature: Feature<Geometry | null>, place: string): Outline {
  if (feature.geometry === null || feature.properties === null)
    throw new Error(`${place}: no geometry or properties`);
  return { geometry: feature.geometry, properties: feature.properties };
}
