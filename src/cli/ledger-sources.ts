import type { Issue } from '../core/base/issue.ts';
import type { LayerData } from '../core/catalogue/layer-data.ts';
import type { Facts } from '../core/figures/facts.ts';
import type { StatedFigure } from '../core/figures/figure.ts';
import { parseFigures } from '../core/figures/parse-figures.ts';
import type { StatedFigures } from '../core/figures/parse-figures.ts';
import { parseTolerances } from '../core/figures/tolerances.ts';
import type { Tolerances } from '../core/figures/tolerances.ts';
import { chooseFigures, textsIn } from './choose-figures.ts';
import type { Context } from './context.ts';
import { layerBytes, layerEntries, loadFigureFiles } from './embedded.ts';
import { readReference } from './read-reference.ts';
import type { InputRecord } from './report.ts';
import { sha256 } from './sha256.ts';

/** What the ledger is compiled from. */
export interface LedgerSources {
  readonly figures: readonly StatedFigure[];
  readonly facts: Facts;
  readonly inputs: readonly InputRecord[];
  readonly issues: readonly Issue[];
}

/**
 * Returns the figures of these ids with those that they are compared with, all for no ids; the embedded layers that
 * their checks name, and the tolerances. With a folder of official boundaries, these take the place of the outlines.
 * Throws a Misuse for an unknown id, and a Breakdown where the folder holds no boundaries.
 */
export async function loadLedgerSources(
  ids: readonly string[],
  referenceFolder: string | null,
  context: Context,
): Promise<LedgerSources> {
  const { stated, tolerances } = await loadStated();
  const figures = chooseFigures(ids, stated.figures);
  const named = new Set(figures.flatMap(({ check }) => textsIn(check)));
  const embedded = await Promise.all(
    layerEntries()
      .filter(({ id }) => named.has(id))
      .map(loadLayer),
  );
  const own = { figures, inputs: embedded.map(({ record }) => record), issues: [] };
  const layers = embedded.map(({ layer }) => layer);
  const facts = { layers, tables: stated.tables, tolerances };
  if (referenceFolder === null) return { ...own, facts };
  const reference = await readReference(referenceFolder, layers, context);
  return {
    figures,
    facts: { ...facts, layers: reference.layers },
    inputs: [...own.inputs, ...reference.inputs],
    issues: reference.issues,
  };
}

async function loadStated(): Promise<{ readonly stated: StatedFigures; readonly tolerances: Tolerances }> {
  const files = await loadFigureFiles();
  const stated = parseFigures(files.documents);
  const tolerances = parseTolerances(files.tolerances.json, files.tolerances.file);
  const issues = [...stated.issues, ...tolerances.issues];
  if (stated.value === null || tolerances.value === null || issues.length > 0) {
    throw new Error(`The figures were built in broken: ${JSON.stringify(issues)}`);
  }
  return { stated: stated.value, tolerances: tolerances.value };
}

async function loadLayer(
  entry: LayerData['entry'],
): Promise<{ readonly layer: LayerData; readonly record: InputRecord }> {
  const bytes = await layerBytes(entry);
  const collection = JSON.parse(bytes.toString('utf8')) as LayerData['collection'];
  const record = { file: entry.id, sha256: sha256(bytes), features: collection.features.length };
  return { layer: { entry, collection }, record };
}
