import type { ArealLayer } from '../../core/base/areal.ts';
import { hectares } from '../../core/base/units.ts';
import type { BoundaryComparison } from '../../core/boundary/comparison.ts';
import type { StatementPrecision } from '../../core/figures/precision-of-statement.ts';
import { judgeStatedArea } from '../../core/figures/stated-area.ts';
import type { StatedAreaVerdict } from '../../core/figures/stated-area.ts';
import { parseTolerances } from '../../core/figures/tolerances.ts';
import { likelyErrorBand } from '../../core/geometry/error-band.ts';
import { comparisonSentences, statedAreaSentence } from '../../i18n/render-comparison.ts';
import { COMPARISON_COLUMNS, comparisonRows } from '../comparison-rows.ts';
import type { Context } from '../context.ts';
import { loadFigureFiles } from '../embedded.ts';
import { Misuse } from '../failure.ts';
import { runJobOn } from '../jobs.ts';
import { measuredReport } from '../measured-report.ts';
import { featuresOf, namedFeature } from '../one-feature.ts';
import { countUnknown, readInput, readInputs } from '../read-input.ts';
import type { Input } from '../read-input.ts';
import type { Report } from '../report.ts';
import { singleMethod } from '../single-method.ts';

/** What `compare` accepts beside the common options. */
export interface CompareOptions {
  /** Identifiers of the only features that are compared. */
  readonly feature?: string;
  readonly theirFeature?: string;
  readonly stated?: StatementPrecision;
  readonly tolerance?: number;
  /** Ids of layers or files, separated by commas. */
  readonly around?: string;
}

const AROUND = 'protected-areas,pdet-municipalities';

/** A screen has no room for where things are, which csv and json say. */
const TABLE_COLUMNS = COMPARISON_COLUMNS.filter((column) => column !== 'lon' && column !== 'lat');

/**
 * Returns my boundary beside theirs, or beside a stated area: areas, what both share, displacement both ways, a constant
 * offset, neighbours and overlaps around it; in a few sentences first. An outline never agrees.
 */
export async function compare(
  mineName: string,
  theirsName: string | undefined,
  given: CompareOptions,
  context: Context,
): Promise<Report> {
  const { stated = null, around = AROUND, tolerance = null } = given;
  if (theirsName === undefined && stated === null) throw new Misuse('nothingToCompare');
  const method = singleMethod(context.options, 'compare');
  const mine = await readPart(mineName, given.feature, context);
  const theirs = theirsName === undefined ? null : await readPart(theirsName, given.theirFeature, context);
  const layers = await readInputs(around.split(',').filter(Boolean), context);
  const compared = theirs ? [mine, theirs] : [mine];
  const { value, issues } = await runJobOn(compared, context, 'compare', {
    mine: mine.layer,
    theirs: theirs?.layer ?? null,
    toleranceMetres: tolerance,
    around: layers.map(({ layer }) => layer),
    method,
  });
  const judged = value && stated && (await judge(value, stated, mine.layer));
  return measuredReport([...compared, ...layers], issues, {
    columns: COMPARISON_COLUMNS,
    tableColumns: TABLE_COLUMNS,
    lead: value ? sentencesOf(value, compared, stated, judged, context) : [],
    rows: value ? comparisonRows(value, method, stated, judged) : [],
    summary: { features_unknown: countUnknown(compared) },
    method,
  });
}

/** Reads a file or layer, and of it the one feature where one is named. */
async function readPart(name: string, feature: string | undefined, context: Context): Promise<Input> {
  const named = await namedFeature(name, context.effects);
  const input = await readInput(named.file, context);
  const features = featuresOf(input, feature ?? named.feature);
  return { ...input, layer: { ...input.layer, features } };
}

async function judge(
  { areas }: BoundaryComparison,
  stated: StatementPrecision,
  mine: ArealLayer,
): Promise<StatedAreaVerdict | null> {
  const { tolerances } = await loadFigureFiles();
  const { value } = parseTolerances(tolerances.json, tolerances.file);
  const ellipsoidal = areas.find(({ method }) => method === 'ellipsoidal')?.mine ?? null;
  if (value === null || ellipsoidal === null) return null;
  const inZones = areas.flatMap(({ method, mine: area }) => (method.startsWith('utm:') ? (area ?? []) : []));
  return judgeStatedArea(
    stated,
    { ellipsoidal, inZones, band: bandOf(mine), isOutline: isOutline(mine) },
    value,
  );
}

/** Likely error of the sum, features being independent of each other; `null` where no error is declared. */
function bandOf({ features, positionalErrorMetres }: ArealLayer) {
  if (positionalErrorMetres === null) return null;
  return hectares(
    Math.hypot(...features.map(({ geometry }) => likelyErrorBand(geometry, positionalErrorMetres))),
  );
}

/** Files of a person declare no error; what is embedded with one is an outline. */
function isOutline({ positionalErrorMetres }: ArealLayer): boolean {
  return positionalErrorMetres !== null;
}

function sentencesOf(
  value: BoundaryComparison,
  compared: readonly Input[],
  stated: StatementPrecision | null,
  judged: StatedAreaVerdict | null,
  { dictionary, language }: Context,
): readonly string[] {
  const errors = compared.flatMap(({ layer }) => layer.positionalErrorMetres ?? []);
  const outline = compared.length > 1 && errors.length > 0 ? Math.max(...errors) : null;
  const sentences = comparisonSentences(value, outline, dictionary, language);
  const measured = value.areas.find(({ method }) => method === 'ellipsoidal')?.mine ?? null;
  if (stated === null || judged === null || measured === null) return sentences;
  return [...sentences, statedAreaSentence(judged, stated.value, measured, dictionary, language)];
}
