/** One feature as a file holds it. Its geometry is what was read, not yet checked; `null` where there is none. */
export interface ParsedFeature {
  /** Unique only once `validateFeatures` has seen to it. */
  readonly id: string;
  readonly name: string | null;
  readonly geometry: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The features of one file, in the order of the file. */
export interface ParsedFile {
  readonly features: readonly ParsedFeature[];
}
