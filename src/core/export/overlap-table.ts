import { featureEntryOf } from '../catalogue/layer-data.ts';
import { statusAt } from '../catalogue/status-at.ts';
import { squareMetres, toHectares } from '../base/units.ts';
import type { OverlapPair } from '../overlap/results.ts';
import type { OverlapDrawing } from '../overlap/overlap-drawing.ts';
import type { Cell, TableColumn, TableRow } from '../writing/feature-table.ts';
import { hectaresColumn, plainColumn } from './column-title.ts';
import type { TitleOf } from './column-title.ts';
import { oneMethod } from './export-request.ts';
import type { ExportRequest } from './export-request.ts';
import type { ExportRows } from './export-rows.ts';
import type { ExportSource } from './export-source.ts';
import { provenanceCells, provenanceColumns } from './provenance-columns.ts';
import { roundedHectares, roundedShare } from './rounded.ts';

type Drawings = readonly (OverlapDrawing | null)[] | null;

const SIDES = ['a', 'b'] as const;

function identityColumns(side: (typeof SIDES)[number], titleOf: TitleOf): readonly TableColumn[] {
  const of = side.toUpperCase();
  return [
    plainColumn(`${side}_id`, titleOf('id', of)),
    plainColumn(`${side}_name`, titleOf('name', of)),
    plainColumn(`${side}_status`, titleOf('status', of)),
  ];
}

/** What is known of the features of one side, by id. */
function identities(
  { description, collection }: ExportSource,
  asOf: string,
): (id: string) => readonly Cell[] {
  const { entry } = description;
  const names = new Map(
    collection.features.map(({ id, properties }): [string, unknown] => [String(id), properties?.['name']]),
  );
  return (id) => {
    const name = names.get(id);
    const legal = entry && featureEntryOf(entry, id);
    return [id, typeof name === 'string' ? name : null, legal && statusAt(legal, asOf)];
  };
}

function measuredColumns(titleOf: TitleOf): readonly TableColumn[] {
  return [
    hectaresColumn('overlap_ha', titleOf('overlap')),
    plainColumn('share_of_a', titleOf('shareOfA'), 'number'),
    plainColumn('share_of_b', titleOf('shareOfB'), 'number'),
  ];
}

function drawnColumns(titleOf: TitleOf): readonly TableColumn[] {
  return [
    hectaresColumn('drawn_ha', titleOf('drawn')),
    plainColumn('reliable', titleOf('reliable'), 'boolean'),
  ];
}

function drawnCells(drawing: OverlapDrawing | null): readonly Cell[] {
  const drawn = drawing === null ? null : toHectares(squareMetres(drawing.drawn));
  return [roundedHectares(drawn), drawing?.isReliable === true];
}

/**
 * Returns the overlapping pairs of two sources as rows: hectares, shares as fractions of 0 to 1, whether the declared
 * errors explain it, and where both sides come from. With drawings each row has what the two share as its geometry, the
 * hectares of the drawing, and whether they are those that were measured.
 */
export function overlapRows(
  request: ExportRequest,
  [a, b]: readonly [ExportSource, ExportSource],
  pairs: readonly OverlapPair[],
  drawings: Drawings,
  titleOf: TitleOf,
): ExportRows {
  const [ofA, ofB] = [identities(a, request.asOf), identities(b, request.asOf)];
  const measured = measuredColumns(titleOf);
  const drawn = drawings === null ? [] : drawnColumns(titleOf);
  const origin = [...provenanceCells(a.description), ...provenanceCells(b.description)];
  const rows = pairs.map((pair, index): TableRow => {
    const drawing = drawings?.[index] ?? null;
    const cells = [
      ...ofA(pair.aId),
      ...ofB(pair.bId),
      ...[roundedHectares(pair.overlap), roundedShare(pair.shareOfA), roundedShare(pair.shareOfB)],
      ...[pair.class, oneMethod(request)],
      ...(drawings === null ? [] : drawnCells(drawing)),
      request.asOf,
      ...origin,
    ];
    return { geometry: drawing?.geometry ?? null, cells };
  });
  return {
    columns: [
      ...SIDES.flatMap((side) => identityColumns(side, titleOf)),
      ...measured,
      plainColumn('class', titleOf('class')),
      plainColumn('method', titleOf('method')),
      ...drawn,
      plainColumn('as_of', titleOf('asOf'), 'date'),
      ...SIDES.flatMap((side) => provenanceColumns(`${side}_`, titleOf)),
    ],
    rows,
    measured: [...measured, ...drawn].map(({ name }) => name).filter((name) => name !== 'reliable'),
    labels: ['a_id', 'b_id'],
  };
}
