import type { AreaRow } from '../../engine/engine.ts';
import type { Context } from '../context.ts';
import { runJob } from '../jobs.ts';
import { measuredReport } from '../measured-report.ts';
import { countUnknown, readInput } from '../read-input.ts';
import { hectaresCell } from '../report.ts';
import type { Report, Row } from '../report.ts';

const COLUMNS = ['id', 'name', 'method', 'hectares'] as const;

/**
 * Returns the area of every feature of the file, in its order, by one method or by all. A feature without geometry,
 * or left out by an error, keeps a row with unknown hectares; an issue says why. Points and lines have no area.
 */
export async function areas(file: string, context: Context): Promise<Report> {
  const method = context.options.method ?? 'ellipsoidal';
  const input = await readInput(file, context);
  const { value, issues: trouble } = await runJob(context, 'areas', {
    layer: input.layer,
    methods: method === 'all' ? method : [method],
  });
  const measured = groupById(value ?? []);
  const unknown = { method: method === 'all' ? null : method, hectares: null };
  const rows = input.features.flatMap(
    ({ id, name }): readonly Row[] =>
      measured.get(id)?.map(toRow) ?? (input.unknown.has(id) ? [{ id, name, ...unknown }] : []),
  );
  const summary = { features: input.features.length, features_unknown: countUnknown([input]) };
  return measuredReport([input], trouble, { columns: COLUMNS, rows, summary, method });
}

function toRow({ id, name, method, hectares }: AreaRow): Row {
  return { id, name, method, hectares: hectaresCell(hectares) };
}

function groupById(rows: readonly AreaRow[]): ReadonlyMap<string, readonly AreaRow[]> {
  const groups = new Map<string, AreaRow[]>();
  for (const row of rows) {
    const group = groups.get(row.id);
    if (group === undefined) groups.set(row.id, [row]);
    else group.push(row);
  }
  return groups;
}
