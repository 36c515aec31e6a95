import type { Issue, Outcome } from '../core/base/issue.ts';
import type { LayerData } from '../core/catalogue/layer-data.ts';
import { layerExtract } from '../core/package/layer-extract.ts';
import type { PackageContent, PackageMaking } from '../core/package/package-content.ts';
import { readBoundary } from '../core/package/read-boundary.ts';
import type { ReadBoundary } from '../core/package/read-boundary.ts';
import type { HandingOn } from '../core/package/hand-on.ts';
import { handOn } from '../core/package/hand-on.ts';
import { writePackage } from '../core/package/write-package.ts';
import { boundaryName } from '../core/project/boundary-name.ts';
import type { Project } from '../core/project/project.ts';
import { decodeText } from './decode-text.ts';
import type { Engine, RunOptions } from './engine.ts';
import { measureBoundaries } from './measure-boundaries.ts';
import { webCrypto } from './web-crypto.ts';

/** What a package is made from. */
export interface PackingJob extends Pick<PackageMaking, 'createdAt' | 'software'> {
  readonly project: Project;
  /** The files that the project keeps, by SHA-256. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The layers of the catalogue against which the boundaries are laid. */
  readonly layers: readonly LayerData[];
  readonly handingOn: HandingOn;
  readonly passphrase: string | null;
}

/** A package as a file, and what it holds. */
export interface PackedProject {
  readonly bytes: Uint8Array;
  readonly content: PackageContent;
}

/**
 * Returns the package of a project: its boundaries read and measured as they are handed on, with the features of the
 * layers that lie near them. What is left out or doubtful is said by issues. The same job without a passphrase gives the
 * same bytes. Rejects as the engine does, and where the platform has no cryptography.
 */
export async function packProject(
  job: PackingJob,
  engine: Engine,
  options: RunOptions = {},
): Promise<Outcome<PackedProject> & { readonly value: PackedProject }> {
  const ports = { crypto: webCrypto, decode: decodeText };
  const handed = await handOn(job, job.handingOn, ports);
  const issues: Issue[] = [...handed.issues];
  const boundaries: ReadBoundary[] = [];
  for (const boundary of handed.project.boundaries) {
    const read = await readBoundary(boundary, handed.files, decodeText);
    const file = boundaryName(boundary) || boundary.id;
    issues.push(...read.issues.map((issue) => ({ ...issue, at: { file, ...issue.at } })));
    boundaries.push(read);
  }
  const features = boundaries.flatMap((read) => read.features);
  const layers = job.layers.map((layer) => layerExtract(layer, features));
  const { createdAt, software } = job;
  const measured = await measureBoundaries(boundaries, layers, engine, options);
  issues.push(...measured.issues);
  const content: PackageContent = {
    project: handed.project,
    files: handed.files,
    layers,
    results: { software, measuredAt: createdAt, ...measured.results },
    making: {
      createdAt,
      software,
      blurMetres: job.handingOn.blurMetres,
      leftBehind: handed.leftBehind,
    },
  };
  return { value: { bytes: await writePackage(content, job.passphrase, webCrypto), content }, issues };
}
