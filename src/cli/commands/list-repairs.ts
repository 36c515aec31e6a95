import { proposeRepairs } from '../../core/validation/propose-repairs.ts';
import { hasError } from '../../core/base/issue.ts';
import { formatGeojson } from '../../core/formats/format-geojson.ts';
import type { RepairAnswer } from '../../core/validation/repair-answer.ts';
import type { Context } from '../context.ts';
import { featuresToWrite } from '../features-to-write.ts';
import type { Input } from '../read-input.ts';
import { fractionCell, hectaresCell } from '../report.ts';
import type { Report, Row } from '../report.ts';
import { writeText } from '../write-file.ts';

const COLUMNS = [
  'file',
  'feature',
  'codes',
  'result',
  'before_ha',
  'after_ha',
  'difference_ha',
  'share_moved',
] as const;

function toRow(file: string, answer: RepairAnswer): Row<(typeof COLUMNS)[number]> {
  const isProposal = answer.geometry !== null;
  return {
    file,
    feature: answer.id,
    codes: answer.codes.join(' '),
    result: isProposal ? 'repairable' : answer.reason,
    before_ha: hectaresCell(isProposal ? answer.before : null),
    after_ha: hectaresCell(isProposal ? answer.after : null),
    difference_ha: hectaresCell(isProposal ? answer.difference : null),
    share_moved: fractionCell(isProposal ? answer.shareMoved : null),
  };
}

/**
 * Returns what can be done about each feature that was left out or is doubtful, one a row, and changes nothing: with
 * `--geometry` a new file holds the features repaired. Findings are the errors that the files have as they stand.
 */
export async function listRepairs(inputs: readonly Input[], context: Context): Promise<Report> {
  const answered = await context.watch.measure('compute', () =>
    inputs.map((input) => ({ input, answers: proposeRepairs(input.candidates) })),
  );
  const answers = answered.flatMap((one) => one.answers);
  const [first] = answered;
  const { geometry } = context.options;
  if (geometry !== undefined && first) {
    await writeText(geometry, formatGeojson(featuresToWrite(first.input, first.answers)), context.effects);
  }
  const repairable = answers.filter((answer) => answer.geometry !== null).length;
  const issues = inputs.flatMap((input) => input.issues);
  return {
    columns: COLUMNS,
    rows: answered.flatMap((one) => one.answers.map((answer) => toRow(one.input.record.file, answer))),
    summary: { repairable, not_repairable: answers.length - repairable },
    method: 'ellipsoidal',
    inputs: inputs.map((input) => input.record),
    issues,
    emptySentence: context.dictionary.cli.table.nothingToRepair,
    hasFindings: hasError(issues),
  };
}
