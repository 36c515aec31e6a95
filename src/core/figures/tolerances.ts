import * as v from 'valibot';
import type { Outcome } from '../base/issue.ts';
import { schemaIssues } from './schema-issues.ts';
import type { FigureIssueCode } from './schema-issues.ts';

const nonEmpty = v.pipe(v.string(), v.nonEmpty());
const positive = v.pipe(v.number(), v.minValue(0));

const provenance = {
  source: nonEmpty,
  certainty: v.picklist(['found', 'unsourced-likely', 'unsourced-uncertain', 'design', 'measured']),
};

/** Tolerance in per cent for areas up to a size in hectares; the last band has no upper limit. */
const band = v.strictObject({ upToHectares: v.nullable(positive), percent: positive });

const cadastral = v.strictObject({ bands: v.pipe(v.array(band), v.minLength(1)), ...provenance });

/** The schema of `geodata/figures/tolerances.json`: how far a measured value may lie from a stated one, by class. */
const tolerancesSchema = v.strictObject({
  T0: v.strictObject({ difference: v.literal(0), ...provenance }),
  /** A stated percentage may lie less than this many percentage points from the exact one. */
  T0r: v.strictObject({ percentagePoints: positive, ...provenance }),
  /** The larger of the two. */
  T1: v.strictObject({ hectares: positive, percent: positive, ...provenance }),
  T2: v.strictObject({ percent: positive, ...provenance }),
  'T3-PE': cadastral,
  'T3-CO': cadastral,
  /** Applies to statements with fewer significant digits than this; half a unit of the last one decides. */
  T4: v.strictObject({ fewerSignificantDigitsThan: v.pipe(v.number(), v.integer()), ...provenance }),
});

export type Tolerances = v.InferOutput<typeof tolerancesSchema>;
export type CadastralTolerance = v.InferOutput<typeof cadastral>;

/** Returns the tolerances of the file, or issues that name file, path and reason. */
export function parseTolerances(json: unknown, file: string): Outcome<Tolerances, FigureIssueCode> {
  const result = v.safeParse(tolerancesSchema, json);
  if (result.success) return { value: result.output, issues: [] };
  return { value: null, issues: schemaIssues(result.issues, file) };
}
