import type { ArealLayer } from '../core/base/areal.ts';
import type { Issue } from '../core/base/issue.ts';
import type { ParsedFeature } from '../core/base/parsed-file.ts';
import type { LayerEntry } from '../core/catalogue/layer-entry.ts';
import { withUniqueIds } from '../core/validation/unique-ids.ts';
import { validateFeatures } from '../core/validation/validate.ts';
import { fill } from '../i18n/fill.ts';
import type { Context } from './context.ts';
import { findSource } from './find-source.ts';
import { parseBytes } from './parse-bytes.ts';
import type { InputRecord } from './report.ts';
import { sha256 } from './sha256.ts';

/** A file or embedded layer, read and checked. */
export interface Input {
  readonly record: InputRecord;
  /** Every feature that was read, in the order of the file, with unique ids. */
  readonly features: readonly ParsedFeature[];
  /** Ids of the features that must have an area which nobody can know: without geometry, or left out by an error. */
  readonly unknown: ReadonlySet<string>;
  /** Whether nothing could be measured of a file that should have areas, so that no total of it is known. */
  readonly isUnknown: boolean;
  /** The features that can be measured. */
  readonly layer: ArealLayer;
  readonly issues: readonly Issue[];
  /** What a reader should know about the precision of the numbers. */
  readonly notes: readonly string[];
}

/** Of a file that could not be parsed, nothing more needs saying. */
const NOTHING_READ: ReturnType<typeof validateFeatures> = {
  value: { areal: [], withoutArea: [], leftOut: [] },
  issues: [],
};

/** Returns the inputs, read one after another; see {@link readInput}. */
export async function readInputs(files: readonly string[], context: Context): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  for (const file of files) inputs.push(await readInput(file, context));
  return inputs;
}

/**
 * Returns a file, standard input or embedded layer, read and checked. Trouble inside it is an issue that names it;
 * throws a Breakdown where there is nothing to read.
 */
export async function readInput(file: string, context: Context): Promise<Input> {
  const { effects, options, watch } = context;
  const { bytes, entry, parsed } = await watch.measure('read', async () => {
    const source = await findSource(file, effects);
    const idProperty = options.id === undefined ? {} : { idProperty: options.id };
    return { ...source, parsed: parseBytes(source.bytes, file, idProperty) };
  });
  return watch.measure('build', async () => {
    const { features, issues: idIssues } = withUniqueIds(parsed.value?.features ?? []);
    const checked = parsed.value === null ? NOTHING_READ : validateFeatures({ features });
    const { areal, withoutArea, leftOut } = checked.value;
    const unknown = [...withoutArea.filter(({ geometry }) => geometry === null), ...leftOut];
    return Promise.resolve({
      record: { file, sha256: sha256(bytes), features: features.length },
      features,
      unknown: new Set(unknown.map(({ id }) => id)),
      isUnknown: parsed.value === null || (areal.length === 0 && unknown.length > 0),
      layer: {
        id: entry?.id ?? file,
        features: areal,
        positionalErrorMetres: entry?.positionalErrorMetres ?? null,
      },
      issues: [...parsed.issues, ...idIssues, ...checked.issues].map((issue) => inFile(issue, file)),
      notes: precisionNotes(entry, context),
    });
  });
}

/** Returns how many features of the inputs have an area that nobody can know and that is in no total. */
export function countUnknown(inputs: readonly Input[]): number {
  return inputs.reduce((sum, { unknown }) => sum + unknown.size, 0);
}

function inFile(issue: Issue, file: string): Issue {
  return { ...issue, at: { file, ...issue.at } };
}

function precisionNotes(entry: LayerEntry | null, { dictionary, language }: Context): readonly string[] {
  if (entry?.precision !== 'outline' || entry.positionalErrorMetres === null) return [];
  const params = { layer: entry.id, error: entry.positionalErrorMetres };
  return [fill(dictionary.cli.table.precision, params, language)];
}
