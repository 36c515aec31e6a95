import type { Issue } from '../core/base/issue.ts';
import type { LayerData } from '../core/catalogue/layer-data.ts';
import type { Facts } from '../core/figures/facts.ts';
import type { StatedFigure } from '../core/figures/figure.ts';
import { parseFigures } from '../core/figures/parse-figures.ts';
import { parseTolerances } from '../core/figures/tolerances.ts';
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
 * Returns the embedded figures, the layers that their checks name, and the tolerances; with a folder of official
 * boundaries, these take the place of the outlines. Throws a Breakdown where the folder holds none.
 */
export async function loadLedgerSources(
  referenceFolder: string | null,
  context: Context,
): Promise<LedgerSources> {
  const files = await loadFigureFiles();
  const stated = parseFigures(files.documents);
  const tolerances = parseTolerances(files.tolerances.json, files.tolerances.file);
  if (stated.value === null || stated.issues.length > 0 || tolerances.value === null) {
    throw new Error(
      `The figures were built in broken: ${JSON.stringify([...stated.issues, ...tolerances.issues])}`,
    );
  }
  const { figures, tables } = stated.value;
  const named = new Set(figures.flatMap(({ check }) => textsIn(check)));
  const embedded = await Promise.all(
    layerEntries()
      .filter(({ id }) => named.has(id))
      .map(loadLayer),
  );
  const own = { figures, inputs: embedded.map(({ record }) => record), issues: [] };
  const layers = embedded.map(({ layer }) => layer);
  const facts = { layers, tables, tolerances: tolerances.value };
  if (referenceFolder === null) return { ...own, facts };
  const reference = await readReference(referenceFolder, layers, context);
  return {
    figures,
    facts: { ...facts, layers: reference.layers },
    inputs: [...own.inputs, ...reference.inputs],
    issues: reference.issues,
  };
}

/** Returns every text in a check: what it names by id is among them. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

async function loadLayer(
  entry: LayerData['entry'],
): Promise<{ readonly layer: LayerData; readonly record: InputRecord }> {
  const bytes = await layerBytes(entry);
  const collection = JSON.parse(bytes.toString('utf8')) as LayerData['collection'];
  const record = { file: entry.id, sha256: sha256(bytes), features: collection.features.length };
  return { layer: { entry, collection }, record };
}
