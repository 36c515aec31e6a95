import type { LayerData } from '../catalogue/layer-data.ts';
import type { Project } from '../project/project.ts';
import type { PackageResults } from './package-results.ts';

/** What was left behind when a package was made. */
export interface LeftBehind {
  readonly boundaries: number;
  readonly notes: number;
  readonly photos: number;
  /** Whether a boundary was being walked. */
  readonly walk: boolean;
}

/** How a package came to be. It stands in `datapackage.json`. */
export interface PackageMaking {
  /** ISO date and time. */
  readonly createdAt: string;
  readonly software: { readonly name: string; readonly version: string };
  /** Metres of the grid to which positions were moved; `null` where they are as they were. */
  readonly blurMetres: number | null;
  readonly leftBehind: LeftBehind;
}

/** What a package holds. */
export interface PackageContent {
  readonly project: Project;
  /** The files that the project keeps, as they came, by SHA-256. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly results: PackageResults;
  /** Of each layer that the boundaries were laid against its entry and the features near them. */
  readonly layers: readonly LayerData[];
  readonly making: PackageMaking;
}
