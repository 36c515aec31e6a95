import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE_FOLDER } from './cache-folder.ts';
import { layerLines } from './generator/bench-layer.ts';
import type { LayerName, SetName } from './generator/bench-layer.ts';

/** Tells the generators of different versions apart by the smallest layer that they make. */
function digestOfGenerator(layer: LayerName): string {
  const hash = createHash('sha256');
  for (const line of layerLines('S', layer)) hash.update(line);
  return hash.digest('hex').slice(0, 8);
}

/** Returns the path of a layer's file, which is written if it is not there. */
export function layerFile(set: SetName, layer: LayerName): string {
  const path = join(CACHE_FOLDER, `${set}-${layer}-${digestOfGenerator(layer)}.geojson`);
  if (existsSync(path)) return path;
  mkdirSync(CACHE_FOLDER, { recursive: true });
  const unfinished = `${path}.unfinished`;
  const file = openSync(unfinished, 'w');
  for (const line of layerLines(set, layer)) writeSync(file, line);
  closeSync(file);
  renameSync(unfinished, path);
  return path;
}
