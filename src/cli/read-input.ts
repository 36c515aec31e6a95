import type { ArealLayer } from '../core/base/areal.ts';
import type { Issue } from '../core/base/issue.ts';
import type { LayerEntry } from '../core/catalogue/layer-entry.ts';
import type { PlaceEvidence } from '../core/formats/place-file.ts';
import { fill } from '../i18n/fill.ts';
import { renderIssue } from '../i18n/render-issue.ts';
import { checkFile } from './check-file.ts';
import type { CheckedFile } from './check-file.ts';
import type { Context } from './context.ts';
import { cached } from './file-cache.ts';
import type { ReadFile } from './file-cache.ts';
import { findSource } from './find-source.ts';
import { assertRoomForMore, assertRoomForText } from './heap-room.ts';
import { isPlainGeojson, parseSource } from './parse-source.ts';
import { possiblePlaces } from './possible-places.ts';
import { withConsent } from './repaired-file.ts';
import type { InputRecord } from './report.ts';
import { sha256 } from './sha256.ts';

/** A file or embedded layer, read and checked. */
export interface Input extends Omit<CheckedFile, 'areal'> {
  readonly record: InputRecord;
  /** What there is to go by where its place is asked; `null` where nothing was read. */
  readonly evidence: PlaceEvidence | null;
  /** The features that can be measured. */
  readonly layer: ArealLayer;
  /** What a reader should know about the precision of the numbers. */
  readonly notes: readonly string[];
}

/** Returns the inputs, read one after another; see {@link readInput}. */
export async function readInputs(files: readonly string[], context: Context): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  for (const file of files) inputs.push(await readInput(file, context));
  return inputs;
}

/**
 * Returns a file, standard input or embedded layer, read and checked; with `--repair` its features are repaired where
 * they can be, each named by an issue and a note. Trouble inside it is an issue that names it;
 * throws a Breakdown where there is nothing to read.
 */
export async function readInput(file: string, context: Context): Promise<Input> {
  const { dictionary, effects, language, options, progress, watch } = context;
  progress.show(fill(dictionary.cli.progress.reading, { file }, language));
  const { bytes, digest, entry } = await watch.measure('read', async () => {
    const source = await findSource(file, effects);
    return { ...source, digest: sha256(source.bytes) };
  });
  const read = (): Promise<ReadFile> => parseAndCheck(bytes, file, context);
  // What is kept belongs to the bytes of one file; other formats may have more parts, and their reading choices.
  const found = isPlainGeojson(bytes, { as: options.as, crs: options.fromCrs })
    ? await cached(digest, context, read)
    : await read();
  const { areal, issues, ...checked } = await watch.measure('build', () =>
    options.repair === true ? withConsent(found.checked) : found.checked,
  );
  const places = found.evidence?.isPlaced === false ? await possiblePlaces(found.evidence) : [];
  progress.clear();
  return {
    ...checked,
    record: { file, sha256: digest, features: checked.features.length },
    layer: {
      id: entry?.id ?? file,
      features: areal,
      positionalErrorMetres: entry?.positionalErrorMetres ?? null,
    },
    evidence: found.evidence,
    issues: [...found.issues, ...places, ...issues].map((issue) => inFile(issue, file)),
    notes: [...precisionNotes(entry, context), ...repairNotes(issues, file, context)],
  };
}

async function parseAndCheck(bytes: Buffer, file: string, context: Context): Promise<ReadFile> {
  const { dictionary, effects, language, options, progress, watch } = context;
  const { value, issues, evidence } = await watch.measure('read', () =>
    parseSource(
      bytes,
      file,
      {
        as: options.as,
        crs: options.fromCrs,
        encoding: options.encoding,
        numbers: options.numbers,
        ...(options.id === undefined ? {} : { idProperty: options.id }),
        beforeText: () => assertRoomForText(bytes.length, file, effects),
        onProgress: (read) => {
          assertRoomForMore(bytes.length, file, effects);
          const share = Math.floor((100 * read) / bytes.length);
          progress.show(`${fill(dictionary.cli.progress.reading, { file }, language)} ${share} %`);
        },
      },
      effects,
    ),
  );
  return { issues, evidence, checked: await watch.measure('build', () => checkFile(value)) };
}

/** Returns how many features of the inputs have an area that nobody can know and that is in no total. */
export function countUnknown(inputs: readonly Input[]): number {
  return inputs.reduce((sum, { unknown }) => sum + unknown.size, 0);
}

function inFile(issue: Issue, file: string): Issue {
  return { ...issue, at: { file, ...issue.at } };
}

/** Names every feature that is used repaired. */
function repairNotes(
  issues: readonly Issue[],
  file: string,
  { dictionary, language }: Context,
): readonly string[] {
  return issues
    .filter(({ code }) => code.startsWith('feature-repaired'))
    .map((issue) => renderIssue(inFile(issue, file), dictionary, language));
}

function precisionNotes(entry: LayerEntry | null, { dictionary, language }: Context): readonly string[] {
  if (entry?.precision !== 'outline' || entry.positionalErrorMetres === null) return [];
  const params = { layer: entry.id, error: entry.positionalErrorMetres };
  return [fill(dictionary.cli.table.precision, params, language)];
}
