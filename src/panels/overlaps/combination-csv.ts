import { formatCsv } from '../../core/formats/csv-table.ts';
import type { CombinationAccount, CombinationArea } from '../../core/overlap/results.ts';
import type { AccountLayer } from './account-layer.ts';

type Part = readonly [part: string, zone: string, zoneName: string];

const ROW = ['part', 'zone', 'zone_name', 'combination'] as const;

/**
 * Returns an account as CSV: the columns of the command line's `account` first, then on every row what is needed to cite
 * and to recompute the number. Areas are ellipsoidal; shares are fractions of the union.
 */
export function combinationCsv(
  account: CombinationAccount,
  layers: readonly AccountLayer[],
  zones: AccountLayer | null,
  date: string,
): string {
  const provenance = [...layers, ...(zones ? [zones] : [])].flatMap(sourceOf);
  const rows = partsOf(account).flatMap(([part, combinations]) =>
    combinations.map((combination) => [
      ...cellsOf(part, combination, layers, account.union),
      'ellipsoidal',
      date,
      ...provenance,
    ]),
  );
  const names = [...layers.map((_, position) => String(position + 1)), ...(zones ? ['zones'] : [])];
  const columns = [
    ...ROW,
    ...layers.map((_, position) => `in_${String(position + 1)}`),
    ...['hectares', 'share_of_union', 'method', 'as_of'],
    ...names.flatMap((name) =>
      ['layer', 'precision', 'positional_error_m', 'source', 'sha256'].map((column) => `${column}_${name}`),
    ),
  ];
  return formatCsv(columns, rows);
}

function partsOf({ combinations, zones }: CombinationAccount): [Part, readonly CombinationArea[]][] {
  const inside = (zones?.zones ?? []).map((zone): [Part, readonly CombinationArea[]] => [
    ['zone', zone.id, zone.name ?? ''],
    zone.combinations,
  ]);
  return [
    [['whole', '', ''], combinations],
    ...inside,
    [['outside', '', ''], zones?.outside ?? []],
    [['residual', '', ''], zones?.residuals ?? []],
  ];
}

function cellsOf(
  part: Part,
  { layers: positions, hectares }: CombinationArea,
  layers: readonly AccountLayer[],
  union: number,
) {
  return [
    ...part,
    positions.map((position) => nameOf(layers[position])).join(' + '),
    ...layers.map((_, position) => (positions.includes(position) ? 1 : 0)),
    hectares.toFixed(4),
    (hectares / union).toFixed(10),
  ];
}

function nameOf(layer: AccountLayer | undefined): string {
  return layer?.entry?.id ?? layer?.title ?? '';
}

function sourceOf(layer: AccountLayer): readonly (string | number | null)[] {
  const { entry } = layer;
  if (entry === null) return [nameOf(layer), null, null, null, null];
  const { precision, positionalErrorMetres, authority, vintage, sha256 } = entry;
  return [nameOf(layer), precision, positionalErrorMetres, `${authority}, ${vintage}`, sha256];
}
