import { basename } from 'node:path';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { asGeojson } from '../../core/base/areal.ts';
import type { Issue } from '../../core/base/issue.ts';
import { isJsonObject } from '../../core/base/json.ts';
import { sourceOfFile, sourceOfLayer } from '../../core/export/export-source.ts';
import type { ExportSource } from '../../core/export/export-source.ts';
import { freeSourceId } from '../../core/export/source-id.ts';
import type { Context } from '../context.ts';
import { featuresToWrite } from '../features-to-write.ts';
import { findSource } from '../find-source.ts';
import { readInput } from '../read-input.ts';
import type { Input } from '../read-input.ts';
import type { InputRecord } from '../report.ts';
import { sha256 } from '../sha256.ts';

const STANDARD_INPUT = '-';

/** A layer or file as an export takes it, with what is wrong with it. */
export interface ReadSource {
  readonly source: ExportSource;
  readonly record: InputRecord;
  readonly issues: readonly Issue[];
}

/** What was read as a geometry, whether it is sound or not; `null` for anything else. */
function readGeometry(geometry: unknown): Geometry | null {
  return isJsonObject(geometry) && typeof geometry['type'] === 'string'
    ? (geometry as unknown as Geometry)
    : null;
}

/** Of what can be measured its polygons; what cannot is written as it was read, and never measured. */
function featuresOf(input: Input): readonly Feature[] {
  const names = new Map(input.features.map(({ id, name }) => [id, name]));
  const areal = new Map(input.layer.features.map(({ id, geometry }) => [id, geometry]));
  return featuresToWrite(input, []).map(({ id, properties, geometry }) => {
    const [name = null, own] = [names.get(id), areal.get(id)];
    // GeoJSON's type has no null geometry here, its specification has.
    const drawn = (own ? asGeojson(own) : readGeometry(geometry)) as Geometry;
    return {
      type: 'Feature',
      id,
      properties: name === null ? properties : { ...properties, name },
      geometry: drawn,
    };
  });
}

async function fileSource(file: string, taken: ReadonlySet<string>, context: Context): Promise<ReadSource> {
  const input = await readInput(file, context);
  const name = file === STANDARD_INPUT ? 'stdin' : basename(file);
  const facts = {
    id: freeSourceId(name.replace(/\.[^.]*$/, ''), taken),
    title: name,
    file: name,
    sha256: input.record.sha256,
    positionalErrorMetres: null,
    leftOut: [...input.unknown],
  };
  return { source: sourceOfFile(facts, featuresOf(input)), record: input.record, issues: input.issues };
}

/**
 * Returns a file or embedded layer as an export takes it; features that cannot be measured are in it and named. Throws a
 * Breakdown where there is nothing to read.
 */
export async function readSource(
  file: string,
  taken: ReadonlySet<string>,
  context: Context,
): Promise<ReadSource> {
  const { bytes, entry } = await findSource(file, context.effects);
  if (entry === null) return fileSource(file, taken, context);
  const collection = JSON.parse(bytes.toString('utf8')) as FeatureCollection;
  const record = { file, sha256: sha256(bytes), features: collection.features.length };
  return { source: sourceOfLayer({ entry, collection }), record, issues: [] };
}
