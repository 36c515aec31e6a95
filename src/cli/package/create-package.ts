import type { FeatureCollection } from 'geojson';
import { hasError } from '../../core/base/issue.ts';
import type { LayerData } from '../../core/catalogue/layer-data.ts';
import { FOR_OTHERS } from '../../core/package/hand-on.ts';
import { COMPARED_LAYERS } from '../../core/package/layer-extract.ts';
import type { PackageContent } from '../../core/package/package-content.ts';
import { packProject } from '../../engine/pack-project.ts';
import type { Context } from '../context.ts';
import { layerBytes, layerEntries } from '../embedded.ts';
import type { Report } from '../report.ts';
import { sha256 } from '../sha256.ts';
import { software } from '../software.ts';
import { writeFile } from '../write-file.ts';
import { projectOfFiles } from './create-project.ts';
import type { PackageOptions } from './package-options.ts';
import { passphraseFrom } from './passphrase.ts';

const COLUMNS = ['boundary', 'file', 'bytes', 'sha256', 'features', 'measured'] as const;

async function comparedLayers(): Promise<readonly LayerData[]> {
  const entries = layerEntries().filter(({ id }) => COMPARED_LAYERS.includes(id));
  const load = async (entry: LayerData['entry']): Promise<LayerData> => {
    const collection = JSON.parse((await layerBytes(entry)).toString('utf8')) as FeatureCollection;
    return { entry, collection };
  };
  return Promise.all(entries.map(load));
}

function rowsOf({ project, results }: PackageContent): Report['rows'] {
  return project.boundaries.flatMap((boundary) => {
    const input = results.inputs.find((record) => record.boundary === boundary.id);
    const files = boundary.kind === 'import' ? boundary.files : [];
    return files.map(({ name, bytes, sha256: digest }) => ({
      boundary: boundary.id,
      file: name,
      bytes,
      sha256: digest,
      features: input?.features ?? null,
      measured: input?.measured ?? null,
    }));
  });
}

/**
 * Writes a package of the files, one boundary each, and returns what it holds. Where nothing can be read of one of them
 * nothing is written. Without a passphrase the same files give the same bytes on the same day.
 */
export async function createPackage(
  paths: readonly string[],
  output: string,
  given: PackageOptions,
  context: Context,
): Promise<Report> {
  const { effects, engine, watch } = context;
  const passphrase = passphraseFrom(given.passphraseEnv, effects);
  const createdAt = `${effects.today()}T00:00:00.000Z`;
  const { project, files } = await projectOfFiles(paths, given.title, createdAt, context);
  const layers = await comparedLayers();
  const handingOn = { ...FOR_OTHERS, blurMetres: given.blur ?? null };
  const job = { project, files, layers, handingOn, passphrase, createdAt, software };
  const { value, issues } = await watch.measure('compute', () => packProject(job, engine));
  const { inputs } = value.content.results;
  const isReadable = inputs.length > 0 && inputs.every(({ features }) => features > 0);
  if (isReadable) await writeFile(output, value.bytes, effects);
  return {
    columns: COLUMNS,
    rows: isReadable ? rowsOf(value.content) : [],
    summary: {
      boundaries: project.boundaries.length,
      bytes: isReadable ? value.bytes.length : null,
      sha256: isReadable ? sha256(value.bytes) : null,
    },
    method: null,
    inputs: [],
    issues,
    hasFindings: !isReadable || hasError(issues),
  };
}
