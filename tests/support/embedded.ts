import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { parseLayerEntry } from '../../src/core/catalogue/parse-layer-entry.ts';

import type { FeatureCollection } from 'geojson';
import type { LayerData } from '../../src/core/catalogue/layer-data.ts';

/** Folder of the embedded data. */
export const geodata = fileURLToPath(new URL('../../geodata', import.meta.url));

/** Returns the identifiers of all embedded layers. */
export function embeddedLayerIds(): readonly string[] {
  return readdirSync(`${geodata}/catalogue`).map((file) => file.replace(/\.json$/, ''));
}

/** Returns an embedded layer as it is committed; throws where its entry is broken. */
export function embeddedLayer(id: string): LayerData {
  const file = `catalogue/${id}.json`;
  const { value: entry, issues } = parseLayerEntry(readFileSync(`${geodata}/${file}`, 'utf8'), file);
  if (entry === null) throw new Error(`${file}: ${JSON.stringify(issues)}`);
  const text = readFileSync(`${geodata}/${entry.file}`, 'utf8');
  return { entry, collection: JSON.parse(text) as FeatureCollection };
}
