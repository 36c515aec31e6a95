import { readdirSync, readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { parseFigures } from '../../src/core/figures/parse-figures.ts';
import type { StatedFigures } from '../../src/core/figures/parse-figures.ts';
import type { Facts } from '../../src/core/figures/facts.ts';
import { referenceJoins, withReferenceBoundaries } from '../../src/core/figures/reference-layers.ts';
import { parseTolerances } from '../../src/core/figures/tolerances.ts';
import { embeddedLayer, embeddedLayerIds, geodata } from './embedded.ts';
import { referencePath } from './reference.ts';

/** Returns the stated figures as the product embeds them; throws where the files do not fit their schema. */
export function readStatedFigures(): StatedFigures {
  const files = readdirSync(`${geodata}/figures`).filter((file) => /^\d{3}\.json$/.test(file));
  const parsed = files.map((file) => [file, readJson(`${geodata}/figures/${file}`)] as const);
  const { value, issues } = parseFigures(Object.fromEntries(parsed));
  if (value === null || issues.length > 0) throw new Error(JSON.stringify(issues, null, 2));
  return value;
}

/** Returns what the embedded figures are judged by: layers, tables and tolerances as they are committed. */
export function readEmbeddedFacts(): Facts {
  const file = 'tolerances.json';
  const { value: tolerances, issues } = parseTolerances(readJson(`${geodata}/figures/${file}`), file);
  if (tolerances === null) throw new Error(JSON.stringify(issues, null, 2));
  return { layers: embeddedLayerIds().map(embeddedLayer), tables: readStatedFigures().tables, tolerances };
}

/** Returns the same facts with the published boundaries of the reference data, where they are present. */
export function readReferenceFacts(): Facts {
  const facts = readEmbeddedFacts();
  const files = referenceJoins.flatMap(({ file }): [string, FeatureCollection][] => {
    const path = referencePath(file);
    return path === null ? [] : [[file, readJson(path) as FeatureCollection]];
  });
  const { value } = withReferenceBoundaries(facts.layers, new Map(files));
  return { ...facts, layers: value ?? facts.layers };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
