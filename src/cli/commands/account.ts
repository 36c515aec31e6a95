import { MOST_ACCOUNT_LAYERS } from '../../core/overlap/plan-account.ts';
import type { CombinationAccount, CombinationArea } from '../../core/overlap/results.ts';
import type { Context } from '../context.ts';
import { Misuse } from '../failure.ts';
import { runJobOn } from '../jobs.ts';
import { measuredReport } from '../measured-report.ts';
import { countUnknown, readInput, readInputs } from '../read-input.ts';
import { fractionCell, hectaresCell } from '../report.ts';
import type { Report, Row } from '../report.ts';
import { singleMethod } from '../single-method.ts';

/** What the account takes beside the options of every command. */
export interface AccountOptions {
  /** Layer whose features are the zones. */
  readonly zones?: string;
}

/** Of what a row tells: all there is, one zone, what lies in no zone, or what the zones leave of the whole. */
type Part = 'whole' | 'zone' | 'outside' | 'residual';

interface Place {
  readonly part: Part;
  readonly zone?: { readonly id: string; readonly name: string | null };
}

/** Returns the area of each combination of layers, by zone where zones are given, and the account that closes. */
export async function account(
  files: readonly string[],
  { zones: zoneFile }: AccountOptions,
  context: Context,
): Promise<Report> {
  const method = singleMethod(context.options, 'account');
  if (files.length > MOST_ACCOUNT_LAYERS) {
    throw new Misuse('tooManyLayers', { count: files.length, most: MOST_ACCOUNT_LAYERS });
  }
  const layers = await readInputs(files, context);
  const zones = zoneFile === undefined ? null : await readInput(zoneFile, context);
  const inputs = zones === null ? layers : [...layers, zones];
  const { value, issues } = await runJobOn(inputs, context, 'account', {
    layers: layers.map(({ layer }) => layer),
    zones: zones?.layer ?? null,
    method,
  });
  const memberships = files.map((_, position) => `in_${String(position + 1)}`);
  const columns = ['part', 'zone', 'zone_name', 'combination', ...memberships, 'hectares', 'share_of_union'];
  const summary = { ...toSummary(value), features_unknown: countUnknown(inputs) };
  return measuredReport(inputs, issues, {
    columns,
    tableColumns: [...(zones ? ['part', 'zone_name'] : []), 'combination', 'hectares', 'share_of_union'],
    rows: value ? toRows(value, files) : [],
    summary,
    method,
  });
}

function toRows(found: CombinationAccount, files: readonly string[]): Row[] {
  const rowsOf = (place: Place, combinations: readonly CombinationArea[]): Row[] =>
    combinations.map((combination) => toRow(place, combination, files, found.union));
  const { zones } = found;
  return [
    ...rowsOf({ part: 'whole' }, found.combinations),
    ...(zones?.zones ?? []).flatMap((zone) => rowsOf({ part: 'zone', zone }, zone.combinations)),
    ...rowsOf({ part: 'outside' }, zones?.outside ?? []),
    ...rowsOf({ part: 'residual' }, zones?.residuals ?? []),
  ];
}

function toRow(
  { part, zone }: Place,
  { layers, hectares }: CombinationArea,
  files: readonly string[],
  union: number,
): Row {
  const memberships = files.map((_, position) => [
    `in_${String(position + 1)}`,
    layers.includes(position) ? 1 : 0,
  ]);
  return {
    part,
    zone: zone?.id ?? '',
    zone_name: zone?.name ?? '',
    combination: layers.map((position) => files[position]).join(' + '),
    ...Object.fromEntries(memberships),
    hectares: hectaresCell(hectares),
    share_of_union: fractionCell(hectares / union),
  };
}

function toSummary(found: CombinationAccount | null): Row {
  return {
    gross_ha: hectaresCell(found?.gross ?? null),
    counted_twice_ha: hectaresCell(found?.countedTwice ?? null),
    union_ha: hectaresCell(found?.union ?? null),
    residual_ha: hectaresCell(found?.residual ?? null),
  };
}
