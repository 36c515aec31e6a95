import * as v from 'valibot';
import type { AreaMethod } from '../geometry/area-method.ts';
import { parseAreaMethod } from '../geometry/area-method.ts';

const MOST_SOURCES = 8;

/** What rows are made of: features of a layer, pairs that overlap, or combinations of layers. */
const kinds = ['layer', 'overlaps', 'combinations'] as const;

export type ExportKind = (typeof kinds)[number];

/** Names of sources are names of files too. */
export const sourceIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9._-]{0,59}$/));

const method = v.pipe(
  v.string(),
  v.check((name) => name === 'all' || parseAreaMethod(name) === name),
  v.transform((name) => name as AreaMethod | 'all'),
);

/** The schema of what was asked for, as it stands in a package, from which the same can be asked again. */
export const requestSchema = v.strictObject({
  kind: v.picklist(kinds),
  /** Ids of the sources: one for a layer, one or two for overlaps, up to eight for combinations. */
  sources: v.pipe(v.array(sourceIdSchema), v.minLength(1), v.maxLength(MOST_SOURCES)),
  /** Ids of the features of the first source that were chosen; `null` is all of them. */
  features: v.nullable(v.array(v.string())),
  /** `all` is for a layer alone. */
  method,
  /** ISO date at which statuses are told. */
  asOf: v.pipe(v.string(), v.isoDate()),
  format: v.string(),
  /** Language of the titles of columns. */
  language: v.picklist(['es', 'en', 'pt']),
});

/** What is exported, and how. */
export type ExportRequest = v.InferOutput<typeof requestSchema>;

/** Returns the one method by which overlaps and combinations are measured; `all` stands for the ellipsoid there. */
export function oneMethod({ method: asked }: ExportRequest): AreaMethod {
  return asked === 'all' ? 'ellipsoidal' : asked;
}
