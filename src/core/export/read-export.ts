import type { FeatureCollection } from 'geojson';
import * as v from 'valibot';
import { hasError } from '../base/issue.ts';
import type { Outcome } from '../base/issue.ts';
import { packageIssue } from '../package/package-issue.ts';
import type { PackageIssue } from '../package/package-issue.ts';
import type { PackagePorts } from '../package/package-ports.ts';
import { validateFeatures } from '../validation/validate.ts';
import { jsonOf } from './export-entries.ts';
import type { ExportEntries, ReadIssueCode } from './export-entries.ts';
import { resultsSchema } from './export-results.ts';
import type { ExportResults } from './export-results.ts';
import { sourceSchema } from './export-source.ts';
import type { ExportSource, SourceDescription } from './export-source.ts';
import { DATA_FOLDER, RESULTS_ENTRY } from './write-export.ts';

/** What a package of an export holds. */
export interface ReadExport {
  readonly results: ExportResults;
  readonly sources: readonly ExportSource[];
  /** The files of the data by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const collectionSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.object({
      type: v.literal('Feature'),
      id: v.string(),
      properties: v.nullable(v.record(v.string(), v.unknown())),
      geometry: v.nullable(v.object({ type: v.string() })),
    }),
  ),
});

/** Whether what is to be measured can be; what was left out when the export was made need not. */
function isMeasurable({ leftOut }: SourceDescription, { features }: FeatureCollection): boolean {
  const excluded = new Set(leftOut);
  const read = features
    .filter(({ id }) => !excluded.has(String(id)))
    .map(({ id, geometry, properties }) => ({
      ...{ id: String(id), name: null, geometry },
      properties: properties ?? {},
    }));
  return !hasError(validateFeatures({ features: read }).issues);
}

class Contents {
  readonly issues: PackageIssue[] = [];
  readonly #entries: ExportEntries;
  readonly #ports: PackagePorts;

  constructor(entries: ExportEntries, ports: PackagePorts) {
    this.#entries = entries;
    this.#ports = ports;
  }

  results(): ExportResults | null {
    return this.parsed(RESULTS_ENTRY, resultsSchema);
  }

  source(id: string): ExportSource | null {
    const path = `sources/${id}.geojson`;
    const description = this.parsed(`sources/${id}.json`, sourceSchema);
    const checked = this.parsed(path, collectionSchema);
    if (description === null || checked === null) return null;
    const collection = this.json(path) as FeatureCollection;
    if (description.id === id && isMeasurable(description, collection)) return { description, collection };
    this.issues.push(packageIssue('package-entry-broken', { file: path }));
    return null;
  }

  private json(name: string): unknown {
    const bytes = this.#entries.get(name);
    return jsonOf(bytes === undefined ? null : this.#ports.decode(bytes, 'utf-8', true));
  }

  private parsed<Schema extends v.GenericSchema>(file: string, schema: Schema): v.InferOutput<Schema> | null {
    if (!this.#entries.has(file)) {
      this.issues.push(packageIssue('package-entry-missing', { file }));
      return null;
    }
    const { success, output, issues } = v.safeParse(schema, this.json(file));
    if (success) return output;
    const path = v.getDotPath(issues[0]);
    this.issues.push(packageIssue('package-entry-broken', path === null ? { file } : { file, path }));
    return null;
  }
}

/** Returns what an export holds, from entries whose checksums were compared, or what is wrong with it. */
export function readExport(entries: ExportEntries, ports: PackagePorts): Outcome<ReadExport, ReadIssueCode> {
  const contents = new Contents(entries, ports);
  const results = contents.results();
  const sources = (results?.request.sources ?? []).flatMap((id) => contents.source(id) ?? []);
  if (results === null || contents.issues.length > 0) return { value: null, issues: contents.issues };
  const files = [...entries].flatMap(([name, bytes]): [string, Uint8Array][] =>
    name.startsWith(DATA_FOLDER) ? [[name.slice(DATA_FOLDER.length), bytes]] : [],
  );
  return { value: { results, sources, files: new Map(files) }, issues: [] };
}
