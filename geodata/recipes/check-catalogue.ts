import { createHash } from 'node:crypto';

import { catalogueIssue } from '../../src/core/catalogue/catalogue-issue.ts';
import { checkLayer } from '../../src/core/catalogue/check-layer.ts';
import { parseLayerEntry } from '../../src/core/catalogue/parse-layer-entry.ts';

import type { FeatureCollection, Geometry } from 'geojson';
import type { CatalogueIssue } from '../../src/core/catalogue/catalogue-issue.ts';
import type { LayerEntry } from '../../src/core/catalogue/layer-entry.ts';

/** The files of a catalogue: paths below `geodata/`, and what a path holds, `null` where there is no such file. */
export interface CatalogueFiles {
  readonly entries: readonly string[];
  readonly read: (path: string) => string | null;
}

/** Returns everything that is wrong with a catalogue: its entries, and the layers and sources that they name. */
export function checkCatalogue(files: CatalogueFiles): readonly CatalogueIssue[] {
  return files.entries.flatMap((path) => {
    const { value, issues } = parseLayerEntry(files.read(path) ?? '', path);
    return value === null ? issues : [...nameIssues(value, path), ...fileIssues(value, path, files)];
  });
}

function nameIssues({ id }: LayerEntry, path: string): readonly CatalogueIssue[] {
  const expected = path.replace(/^.*\//, '').replace(/\.json$/, '');
  return id === expected
    ? []
    : [catalogueIssue('catalogue-file-name', { file: path, path: 'id' }, { expected, found: id })];
}

function fileIssues(entry: LayerEntry, path: string, { read }: CatalogueFiles): readonly CatalogueIssue[] {
  const missing = entry.sources
    .filter((source) => !source.startsWith('npm:') && read(source) === null)
    .map((source) =>
      catalogueIssue('catalogue-file-missing', { file: path, path: 'sources' }, { path: source }),
    );
  const text = read(entry.file);
  if (text === null) {
    return [
      ...missing,
      catalogueIssue('catalogue-file-missing', { file: path, path: 'file' }, { path: entry.file }),
    ];
  }
  const found = createHash('sha256').update(text).digest('hex');
  if (found !== entry.sha256) {
    const at = { file: path, path: 'sha256' };
    return [...missing, catalogueIssue('catalogue-hash', at, { expected: entry.sha256, found })];
  }
  return [...missing, ...checkLayer(entry, JSON.parse(text) as FeatureCollection<Geometry | null>)];
}
