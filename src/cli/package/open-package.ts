import { join } from 'node:path';
import { hasError } from '../../core/base/issue.ts';
import type { PackageContent } from '../../core/package/package-content.ts';
import { areasCsv, overlapsCsv } from '../../core/package/results-csv.ts';
import { projectDocument } from '../../core/project/project-document.ts';
import type { KeptFile } from '../../core/project/project.ts';
import type { Context } from '../context.ts';
import { Breakdown } from '../failure.ts';
import type { Report } from '../report.ts';
import { sha256 } from '../sha256.ts';
import { makeFolder, writeFile } from '../write-file.ts';
import { loadPackage } from './load-package.ts';
import type { PackageOptions } from './package-options.ts';
import { safeName } from './safe-name.ts';

const COLUMNS = ['path', 'bytes', 'sha256'] as const;

/** A file to be written: the folders below the one that was named, its name, its content. */
interface Written {
  readonly path: readonly string[];
  readonly content: Uint8Array;
}

function text(path: readonly string[], content: string): Written {
  return { path, content: Buffer.from(content) };
}

function json(path: readonly string[], value: unknown): Written {
  return text(path, `${JSON.stringify(value, null, 2)}\n`);
}

/** Each group in a folder of its own, so that the parts of a shapefile lie together and no name meets another. */
function keptFiles(
  folder: string,
  groups: readonly (readonly KeptFile[])[],
  files: ReadonlyMap<string, Uint8Array>,
): readonly Written[] {
  return groups.flatMap((group, index) => {
    const taken = new Set<string>();
    return group.map(({ name, sha256: digest }, position) => {
      const safe = safeName(name);
      const own = taken.has(safe.toLowerCase()) ? `${String(position + 1)}-${safe}` : safe;
      taken.add(own.toLowerCase());
      return { path: [folder, String(index + 1), own], content: files.get(digest) ?? new Uint8Array(0) };
    });
  });
}

function filesOf({ project, files, layers, results, making }: PackageContent): readonly Written[] {
  const imported = project.boundaries.map((boundary) => (boundary.kind === 'import' ? boundary.files : []));
  const photos = project.notes.map((note) => note.photos);
  return [
    json(['project.json'], projectDocument(project)),
    json(['making.json'], making),
    json(['results', 'results.json'], results),
    text(['results', 'areas.csv'], areasCsv(results)),
    text(['results', 'overlaps.csv'], overlapsCsv(results)),
    ...layers.flatMap(({ entry, collection }) => [
      json(['catalogue', `${entry.id}.json`], entry),
      json(['catalogue', `${entry.id}.geojson`], collection),
    ]),
    ...keptFiles('files', imported, files),
    ...keptFiles('photos', photos, files),
  ];
}

/**
 * Writes what a package holds into a folder, its files under the names that they came with, and returns what was
 * written. Of a package with an error nothing is written. Throws a Breakdown where a file is there already.
 */
export async function openPackage(
  path: string,
  folder: string,
  given: PackageOptions,
  context: Context,
): Promise<Report> {
  const { effects } = context;
  const { content, record, issues } = await loadPackage(path, given, context);
  const files = content === null ? [] : filesOf(content);
  for (const { path: parts } of files) {
    const target = join(folder, ...parts);
    if (await effects.isThere(target)) throw new Breakdown('alreadyThere', { file: target });
  }
  for (const { path: parts, content: bytes } of files) {
    await makeFolder(join(folder, ...parts.slice(0, -1)), effects);
    await writeFile(join(folder, ...parts), bytes, effects);
  }
  return {
    columns: COLUMNS,
    rows: files.map(({ path: parts, content: bytes }) => ({
      path: parts.join('/'),
      bytes: bytes.length,
      sha256: sha256(bytes),
    })),
    summary: { files: files.length, boundaries: content?.project.boundaries.length ?? null },
    method: null,
    inputs: [record],
    issues,
    hasFindings: hasError(issues),
  };
}
