import type { BoundaryComparison, DirectedDisplacement } from '../core/boundary/comparison.ts';
import type { StatementPrecision } from '../core/figures/precision-of-statement.ts';
import type { StatedAreaVerdict } from '../core/figures/stated-area.ts';
import type { AreaMethod } from '../core/geometry/area-method.ts';
import { degreesCell, fractionCell, hectaresCell, metresCell } from './report.ts';
import type { Cell, Row } from './report.ts';

export const COMPARISON_COLUMNS = [
  'part',
  'item',
  'value',
  'unit',
  'method',
  'class',
  'layer',
  'feature',
  'from',
  'to',
  'lon',
  'lat',
] as const;

type ComparisonRow = Row<(typeof COMPARISON_COLUMNS)[number]>;

function row(
  part: string,
  item: string | null,
  value: Cell,
  unit: string,
  more: Partial<ComparisonRow> = {},
) {
  const rest = {
    method: null,
    class: null,
    layer: null,
    feature: null,
    from: null,
    to: null,
    lon: null,
    lat: null,
  };
  return { part, item, value, unit, ...rest, ...more };
}

/** The areas of both, by method. */
function areaRows({ areas }: BoundaryComparison): readonly ComparisonRow[] {
  const hasTheirs = areas.some(({ theirs }) => theirs !== null);
  return areas.flatMap(({ method, mine, theirs }) => [
    row('area', 'mine', hectaresCell(mine), 'ha', { method }),
    ...(hasTheirs ? [row('area', 'theirs', hectaresCell(theirs), 'ha', { method })] : []),
  ]);
}

function sharedRows({ shared }: BoundaryComparison, method: AreaMethod): readonly ComparisonRow[] {
  if (shared === null) return [];
  const { overlap, onlyMine, onlyTheirs, symmetric } = shared;
  return [
    row('shared', 'overlap', hectaresCell(overlap), 'ha', { method }),
    row('shared', 'only_mine', hectaresCell(onlyMine), 'ha', { method }),
    row('shared', 'only_theirs', hectaresCell(onlyTheirs), 'ha', { method }),
    row('shared', 'symmetric', hectaresCell(symmetric), 'ha', { method }),
  ];
}

function displacementRows(item: string, displacement: DirectedDisplacement | null): readonly ComparisonRow[] {
  if (displacement === null) return [];
  const { length, mean, within, farthest } = displacement;
  const [lon, lat] = farthest.from;
  return [
    row('length', item, metresCell(length), 'm'),
    row('mean', item, metresCell(mean), 'm'),
    row('farthest', item, metresCell(farthest.metres), 'm', { lon: degreesCell(lon), lat: degreesCell(lat) }),
    row('farthest_slack', item, metresCell(farthest.slackMetres), 'm'),
    ...(within === null ? [] : [row('within', item, fractionCell(within), 'share')]),
  ];
}

function offsetRows({ offset }: BoundaryComparison): readonly ComparisonRow[] {
  if (offset === null) return [];
  const { looksLike } = offset;
  const name = looksLike === null ? null : `${looksLike.frame} (${looksLike.whose})`;
  return [
    row('offset', 'distance', metresCell(offset.distance), 'm', { class: name }),
    row('offset', 'bearing', { value: offset.bearing, decimals: 2 }, 'deg'),
    row('offset', 'mean_before', metresCell(offset.before), 'm'),
    row('offset', 'mean_after', metresCell(offset.after), 'm'),
  ];
}

function aroundRows(
  { neighbours, overlaps }: BoundaryComparison,
  method: AreaMethod,
): readonly ComparisonRow[] {
  const stretches = neighbours.map(({ layerId, featureId, relation, from, to, length }) =>
    row('neighbour', relation, metresCell(length), 'm', { layer: layerId, feature: featureId, from, to }),
  );
  const shared = overlaps.flatMap(({ layerId, pairs }) =>
    pairs.map(({ aId, bId, overlap, class: kind }) =>
      row('overlap', aId, hectaresCell(overlap), 'ha', { method, class: kind, layer: layerId, feature: bId }),
    ),
  );
  return [...stretches, ...shared];
}

function statedRows(
  stated: StatementPrecision | null,
  judged: StatedAreaVerdict | null,
): readonly ComparisonRow[] {
  if (stated === null || judged === null) return [];
  return [
    row('stated', 'area', hectaresCell(stated.value), 'ha'),
    row('stated', 'difference', hectaresCell(judged.difference), 'ha', {
      method: 'ellipsoidal',
      class: `${judged.verdict} (${judged.class})`,
    }),
    ...(judged.band === null ? [] : [row('stated', 'band', hectaresCell(judged.band), 'ha')]),
  ];
}

/** Returns a comparison as rows, one a number. */
export function comparisonRows(
  comparison: BoundaryComparison,
  method: AreaMethod,
  stated: StatementPrecision | null,
  judged: StatedAreaVerdict | null,
): readonly ComparisonRow[] {
  const { tolerance, mineToTheirs, theirsToMine } = comparison;
  return [
    ...areaRows(comparison),
    ...statedRows(stated, judged),
    ...sharedRows(comparison, method),
    ...(tolerance === null ? [] : [row('tolerance', null, metresCell(tolerance), 'm')]),
    ...displacementRows('mine_to_theirs', mineToTheirs),
    ...displacementRows('theirs_to_mine', theirsToMine),
    ...offsetRows(comparison),
    ...aroundRows(comparison, method),
  ];
}
