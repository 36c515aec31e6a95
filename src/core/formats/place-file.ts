import type { Position } from 'geojson';
import type { Outcome } from '../base/issue.ts';
import type { ParsedFile } from '../base/parsed-file.ts';
import { parseCrsChoice, plainChoice } from '../crs/crs-choice.ts';
import type { CrsChoice } from '../crs/crs-choice.ts';
import type { DeclaredReference } from '../crs/declared-reference.ts';
import { canBe } from '../crs/number-range.ts';
import { placingOf } from '../crs/placing.ts';
import type { Placing } from '../crs/placing.ts';
import { movedFeatures, samplePositions } from '../crs/positions.ts';
import type { RawFile } from './format.ts';
import { formatIssue } from './format-issue.ts';
import type { FormatIssueCode } from './format-issue.ts';

/** What there is to go by where it is asked on which system a file is: plain data. */
export interface PlaceEvidence {
  readonly declared: DeclaredReference | null;
  /** Some positions, as they stand in the file. */
  readonly sample: readonly Position[];
  /** What the person chose, as `crsChoiceText` writes it. */
  readonly chosen: string | null;
  /** Whether the features were placed at all. */
  readonly isPlaced: boolean;
  /** The files that it is about, where others that were given with them are different. */
  readonly files?: readonly string[];
}

/** The features of a file on WGS 84, and what there is to go by where their place is asked. */
export interface PlacedOutcome extends Outcome<ParsedFile, FormatIssueCode> {
  /** `null` where nothing was read. */
  readonly evidence: PlaceEvidence | null;
}

const MOST_POSITIONS = 200;
const DECIMALS = 2;

const DEGREES = parseCrsChoice('EPSG:4326') as CrsChoice;

type Decision = { readonly choice: CrsChoice } | { readonly trouble: FormatIssueCode };

function decide(
  declared: DeclaredReference | null,
  chosen: CrsChoice | null,
  sample: readonly Position[],
): Decision {
  if (chosen !== null) {
    return canBe(chosen.system.unit, sample) ? { choice: chosen } : { trouble: 'place-choice-unfit' };
  }
  if (declared?.kind === 'unknown') return { trouble: 'projection-unknown' };
  if (declared?.kind === 'zone') return { trouble: 'place-frame-unknown' };
  const choice = declared === null ? DEGREES : plainChoice(declared.system);
  return canBe(choice.system.unit, sample) ? { choice } : { trouble: 'place-unknown' };
}

function nameOf(declared: DeclaredReference | null): string {
  if (declared?.kind === 'system') return declared.system.name;
  return declared?.kind === 'zone' ? `UTM ${declared.zone}` : (declared?.name ?? 'WGS 84');
}

/** What a reader of the result should know: the person's choice, and the transformation with its accuracy. */
function noticesOf({ choice, shift }: Placing, chosen: string | null) {
  const { name } = choice.system;
  const notices = chosen === null ? [] : [formatIssue('place-chosen', {}, { name, choice: chosen })];
  if (shift === null) return notices;
  const { name: operation, code, accuracyMetres: accuracy } = shift;
  return [...notices, formatIssue('place-transformed', {}, { name, operation, code, accuracy })];
}

/**
 * Returns the features of a file on WGS 84: by the system that the person chose, else by the one that the file declares,
 * else as degrees. Where that cannot be, such as metres that nobody says the system of, nothing is placed, and an issue
 * says so. Degrees on WGS 84 are left as they are, at no cost.
 */
export function placeFile(
  { value, issues }: Outcome<RawFile, FormatIssueCode>,
  crs: string | undefined,
): PlacedOutcome {
  if (value === null) return { value, issues, evidence: null };
  const sample = samplePositions(value.features, MOST_POSITIONS);
  const declared = value.reference ?? null;
  const chosen = crs === undefined ? null : parseCrsChoice(crs);
  const decision: Decision =
    crs !== undefined && chosen === null
      ? { trouble: 'place-choice-unfit' }
      : decide(declared, chosen, sample);
  const evidence = { declared, sample, chosen: crs ?? null };
  if ('trouble' in decision) {
    const [first = Number.NaN, second = Number.NaN] = sample[0] ?? [];
    const found = `${first.toFixed(DECIMALS)} ${second.toFixed(DECIMALS)}`;
    const params = { name: nameOf(declared), choice: crs ?? '', found };
    const trouble = formatIssue(decision.trouble, {}, params);
    return { value: null, issues: [...issues, trouble], evidence: { ...evidence, isPlaced: false } };
  }
  const placing = placingOf(decision.choice, sample);
  const features = placing.isMoving ? movedFeatures(value.features, placing.toWgs84) : value.features;
  const notices = noticesOf(placing, crs ?? null);
  return { value: { features }, issues: [...issues, ...notices], evidence: { ...evidence, isPlaced: true } };
}
