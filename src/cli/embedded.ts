import type { LayerEntry } from '../core/catalogue/layer-entry.ts';
import { parseLayerEntry } from '../core/catalogue/parse-layer-entry.ts';

const GEODATA = '../../geodata/';

const entryTexts = import.meta.glob<string>('../../geodata/catalogue/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Each is loaded only when a command needs it. */
const layerTexts = import.meta.glob<string>('../../geodata/layers/*', { query: '?raw', import: 'default' });

const figureFiles = import.meta.glob<unknown>('../../geodata/figures/*.json', { import: 'default' });

const TOLERANCES = 'tolerances.json';

/** The files of `geodata/figures`, parsed: the documents by file name, and the tolerances. */
export interface FigureFiles {
  readonly documents: Readonly<Record<string, unknown>>;
  readonly tolerances: { readonly file: string; readonly json: unknown };
}

/** Returns the catalogue: the entries of the embedded layers, in the order of their ids. */
export function layerEntries(): readonly LayerEntry[] {
  return Object.entries(entryTexts)
    .map(([path, text]) => {
      const { value, issues } = parseLayerEntry(text, path);
      if (value === null) throw new Error(`The catalogue was built in broken: ${JSON.stringify(issues)}`);
      return value;
    })
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Returns the bytes of the file of an embedded layer. */
export async function layerBytes(entry: LayerEntry): Promise<Buffer> {
  const load = layerTexts[`${GEODATA}${entry.file}`];
  if (load === undefined) throw new Error(`The catalogue names ${entry.file}, which was not built in`);
  return Buffer.from(await load());
}

/** Returns the embedded figures, not yet checked. */
export async function loadFigureFiles(): Promise<FigureFiles> {
  const loaded = await Promise.all(
    Object.entries(figureFiles).map(async ([path, load]) => [fileNameOf(path), await load()] as const),
  );
  const { [TOLERANCES]: json, ...documents } = Object.fromEntries(loaded);
  return { documents, tolerances: { file: TOLERANCES, json } };
}

function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
