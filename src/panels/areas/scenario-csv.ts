import { formatCsv } from '../../core/formats/csv-table.ts';
import type { ScenarioAnswer } from '../../state/measure-scenario.ts';

/** The same in every language, so that no table loses it on its way. */
const MARK = 'ESCENARIO';

const COLUMNS = [
  'mark',
  'proposal',
  'part',
  'id',
  'name',
  'real',
  'scenario',
  'unit',
  'method',
  'as_of',
] as const;

type Cell = string | null;

/**
 * Returns a scenario as CSV: the total, the figures and the overlaps as they are and as they would be. Every row begins
 * with the mark of a scenario and the name of what is proposed; what is only of the scenario has no real value.
 */
export function scenarioCsv(answer: ScenarioAnswer, proposal: string, date: string): string {
  const { real, scenario, own, figures, overlaps } = answer;
  const rows: Cell[][] = [
    ['net', null, null, fixed(real.net), fixed(scenario.net), 'ha', 'ellipsoidal'],
    ['proposal', null, proposal, null, fixed(own.net), 'ha', 'ellipsoidal'],
    ...figures.map(({ figure, real: is, scenario: would }) => [
      ...['figure', figure.id, figure.quote, is.verdict, would.verdict],
      ...['verdict', figure.check.kind],
    ]),
    ...overlaps.flatMap(({ layer, pairs }) =>
      pairs.map((pair) => [
        ...['overlap', pair.bId, layer.entry.id, null],
        ...[fixed(pair.overlap), 'ha', 'ellipsoidal'],
      ]),
    ),
  ];
  return formatCsv(
    COLUMNS,
    rows.map((row) => [MARK, proposal, ...row, date]),
  );
}

function fixed(value: number | null): string | null {
  return value === null ? null : value.toFixed(4);
}
