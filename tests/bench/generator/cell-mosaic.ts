import { fractalArc, toVertex } from './fractal-arc.ts';
import type { Arc, Vertex } from './fractal-arc.ts';
import { createRandom } from './random.ts';

/** The size and place of a mosaic of cells. */
export interface MosaicPlan {
  readonly seed: number;
  readonly columns: number;
  readonly rows: number;
  /** Side of a cell and south-western corner, in degrees. */
  readonly cell: number;
  readonly west: number;
  readonly south: number;
  /** Vertices of a feature, on average. */
  readonly vertices: number;
}

/** A planar mosaic as its arcs: every border stands here once, whoever shares it. */
export interface CellMosaic {
  readonly columns: number;
  readonly rows: number;
  /** Borders that run east: `rows + 1` rows of `columns`. */
  readonly eastward: readonly Arc[];
  /** Borders that run north: `rows` rows of `columns + 1`. */
  readonly northward: readonly Arc[];
  /** For every cell its lake as a closed ring, or null. */
  readonly lakes: readonly (Arc | null)[];
}

/** A part of the side of a cell by which its corners are moved at most, each way. */
const JITTER = 0.12;

/** One cell in so many has a lake, with so small a part of the vertices and of the side as its radius. */
const CELLS_PER_LAKE = 3;
const LAKE_VERTICES = 0.2;
const LAKE_RADIUS = 0.08;

function lakeAround(centre: Vertex, cell: number, steps: number, random: () => number): Arc {
  const shore = fractalArc([0, 0], [1, 0], steps, random).slice(0, -1);
  const ring = shore.map(([, height], step): Vertex => {
    const angle = (2 * Math.PI * step) / steps;
    const radius = LAKE_RADIUS * cell * (0.7 + height);
    return toVertex(centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle));
  });
  return [...ring, ...ring.slice(0, 1)];
}

/** Returns a mosaic: a grid with its corners moved, its borders fractal lines, and a lake in every third cell. */
export function createMosaic(plan: MosaicPlan): CellMosaic {
  const { columns, rows, cell, vertices } = plan;
  const random = createRandom(plan.seed);
  const corners = Array.from({ length: (columns + 1) * (rows + 1) }, (_, index) => {
    const [column, row] = [index % (columns + 1), Math.floor(index / (columns + 1))];
    const moved = (place: number) => (place + (2 * random() - 1) * JITTER) * cell;
    return toVertex(plan.west + moved(column), plan.south + moved(row));
  });
  const cornerAt = (column: number, row: number) => corners[row * (columns + 1) + column] as Vertex;
  const lakeSteps = Math.round(LAKE_VERTICES * vertices);
  const steps = Math.round((vertices - lakeSteps / CELLS_PER_LAKE) / 4);
  const arcs = (count: number, width: number, dColumn: number, dRow: number) =>
    Array.from({ length: count }, (_, index) => {
      const [column, row] = [index % width, Math.floor(index / width)];
      return fractalArc(cornerAt(column, row), cornerAt(column + dColumn, row + dRow), steps, random);
    });
  return {
    columns,
    rows,
    eastward: arcs((rows + 1) * columns, columns, 1, 0),
    northward: arcs(rows * (columns + 1), columns + 1, 0, 1),
    lakes: Array.from({ length: columns * rows }, (_, index) => {
      if (index % CELLS_PER_LAKE > 0) return null;
      const [column, row] = [index % columns, Math.floor(index / columns)];
      const [a, b] = [cornerAt(column, row), cornerAt(column + 1, row + 1)];
      const [c, d] = [cornerAt(column + 1, row), cornerAt(column, row + 1)];
      const centre = [(a[0] + b[0] + c[0] + d[0]) / 4, (a[1] + b[1] + c[1] + d[1]) / 4] as const;
      return lakeAround(centre, cell, lakeSteps, random);
    }),
  };
}

/** Joins lines end to end; each begins where the one before ended. */
function joined(arcs: readonly Arc[]): Arc {
  return arcs.flatMap((arc, index) => (index === 0 ? arc : arc.slice(1)));
}

/**
 * Returns the rings of the feature that `width` neighbouring cells of a row make together, from a column on: the outer
 * ring counter-clockwise, the lakes clockwise.
 */
export function ringsOfCells(mosaic: CellMosaic, column: number, row: number, width: number): readonly Arc[] {
  const { columns, eastward, northward, lakes } = mosaic;
  const cells = Array.from({ length: width }, (_, index) => column + index);
  const below = cells.map((at) => eastward[row * columns + at] as Arc);
  const above = cells.map((at) => eastward[(row + 1) * columns + at] as Arc);
  const left = northward[row * (columns + 1) + column] as Arc;
  const right = northward[row * (columns + 1) + column + width] as Arc;
  const outer = joined([
    ...below,
    right,
    ...above.toReversed().map((arc) => arc.toReversed()),
    left.toReversed(),
  ]);
  const within = cells.map((at) => lakes[row * columns + at] ?? null).filter((lake) => lake !== null);
  return [outer, ...within.map((lake) => lake.toReversed())];
}
