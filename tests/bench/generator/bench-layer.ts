import { createMosaic, ringsOfCells } from './cell-mosaic.ts';
import type { CellMosaic, MosaicPlan } from './cell-mosaic.ts';
import { withChangedBorders } from './changed-borders.ts';

export type SetName = 'S' | 'M' | 'L';

/**
 * **A** is a mosaic with exactly shared borders and lakes; **B** its cells merged by twos along the rows, a third of the
 * borders each identical, decimated and jittered; **C** a mosaic that knows nothing of A.
 */
export type LayerName = 'A' | 'B' | 'C';

type Grid = Pick<MosaicPlan, 'columns' | 'rows' | 'cell' | 'vertices'>;

const GRIDS: Readonly<Record<SetName, Grid>> = {
  S: { columns: 10, rows: 5, cell: 0.3, vertices: 500 },
  M: { columns: 20, rows: 25, cell: 0.16, vertices: 2_000 },
  L: { columns: 100, rows: 50, cell: 0.06, vertices: 1_000 },
};

/** In Loreto. */
const SOUTH_WEST = { west: -76.9, south: -4.6 };

/** Cells by which C lies off A, so that no corner is near another. */
const SHIFT = { west: 0.37, south: 0.41 };

const SEED_OF_A = 1;
const SEED_OF_B = 2;
const SEED_OF_C = 3;

function mosaicOf(set: SetName, layer: LayerName): CellMosaic {
  const grid = GRIDS[set];
  if (layer === 'A') return createMosaic({ ...grid, ...SOUTH_WEST, seed: SEED_OF_A });
  if (layer === 'B') return withChangedBorders(mosaicOf(set, 'A'), SEED_OF_B);
  const west = SOUTH_WEST.west + SHIFT.west * grid.cell;
  const south = SOUTH_WEST.south + SHIFT.south * grid.cell;
  return createMosaic({ ...grid, west, south, seed: SEED_OF_C });
}

/** Returns the lines of a layer as a GeoJSON file, one feature a line: the same characters at every run. */
export function* layerLines(set: SetName, layer: LayerName): Generator<string> {
  const mosaic = mosaicOf(set, layer);
  const width = layer === 'B' ? 2 : 1;
  const perRow = mosaic.columns / width;
  const count = perRow * mosaic.rows;
  yield '{"type":"FeatureCollection","features":[\n';
  for (let index = 0; index < count; index += 1) {
    const [column, row] = [(index % perRow) * width, Math.floor(index / perRow)];
    const geometry = { type: 'Polygon', coordinates: ringsOfCells(mosaic, column, row, width) };
    const id = `${layer}${String(index)}`;
    const feature = { type: 'Feature', id, properties: { id, name: `Cell ${id}` }, geometry };
    yield JSON.stringify(feature) + (index < count - 1 ? ',\n' : '\n');
  }
  yield ']}\n';
}
