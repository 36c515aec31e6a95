import { isJsonObject } from '../../base/json.ts';
import { MOST_POSITIONS } from '../limits.ts';

/** A position as it stands in the file, unchecked. */
type RawPosition = readonly unknown[];

/** A geometry that names an arc that is not there, or no arc. */
export class NoArc extends Error {
  readonly found: unknown;

  constructor(found: unknown) {
    super('No such arc.');
    this.name = 'NoArc';
    this.found = found;
  }
}

/** A topology whose features are made of more positions than there is room for. */
export class TooManyPositions extends Error {}

type Pair = readonly [x: number, y: number];

function pairOf(value: unknown): Pair | null {
  if (!Array.isArray(value)) return null;
  const [x, y]: readonly unknown[] = value;
  return typeof x === 'number' && typeof y === 'number' ? [x, y] : null;
}

/** The grid on which positions are whole numbers. */
interface Grid {
  readonly scale: Pair;
  readonly translate: Pair;
}

/** Returns the grid of a quantised topology, 'none' where it is not quantised; `null` where the grid is no grid. */
export function gridOf(transform: unknown): Grid | 'none' | null {
  if (transform === undefined || transform === null) return 'none';
  if (!isJsonObject(transform)) return null;
  const [scale, translate] = [pairOf(transform['scale']), pairOf(transform['translate'])];
  return scale === null || translate === null ? null : { scale, translate };
}

/** The arcs of a topology, each made once, when it is first needed. */
export class Arcs {
  readonly #arcs: readonly unknown[];
  readonly #made: (readonly RawPosition[] | undefined)[] = [];
  readonly #grid: Grid | 'none';
  #positions = 0;

  constructor(arcs: readonly unknown[], grid: Grid | 'none') {
    this.#arcs = arcs;
    this.#grid = grid;
  }

  get count(): number {
    return this.#arcs.length;
  }

  /** Returns a position in degrees; one that is none stays as it is. */
  position(value: unknown): unknown {
    if (!Array.isArray(value) || this.#grid === 'none') return value;
    const [x, y, ...others]: readonly unknown[] = value;
    return [this.#degrees(x, 0), this.#degrees(y, 1), ...others];
  }

  /**
   * Returns the line of these arcs, one after another; the place where two meet stands once. `~3` is arc 3 backwards.
   * Throws a {@link NoArc}, and {@link TooManyPositions} where all lines together have too many.
   */
  line(indices: unknown): readonly RawPosition[] {
    if (!Array.isArray(indices)) throw new NoArc(indices);
    const line: RawPosition[] = [];
    for (const index of indices as readonly unknown[]) {
      const arc = this.#arc(index);
      this.#positions += arc.length;
      if (this.#positions > MOST_POSITIONS) throw new TooManyPositions();
      const run = Number(index) < 0 ? arc.toReversed() : arc;
      for (const [at, position] of run.entries()) {
        if (at > 0 || line.length === 0) line.push(position);
      }
    }
    return line;
  }

  #arc(index: unknown): readonly RawPosition[] {
    if (typeof index !== 'number' || !Number.isInteger(index)) throw new NoArc(index);
    const at = index < 0 ? ~index : index;
    const known = this.#made[at];
    if (known !== undefined) return known;
    const raw = this.#arcs[at];
    if (!Array.isArray(raw)) throw new NoArc(index);
    const made = this.#grid === 'none' ? (raw as readonly RawPosition[]) : this.#summed(raw);
    this.#made[at] = made;
    return made;
  }

  /** Of a quantised arc each position but the first is the step from the one before. */
  #summed(steps: readonly unknown[]): readonly RawPosition[] {
    let [x, y] = [0, 0];
    return steps.map((step) => {
      const [dx, dy, ...others]: readonly unknown[] = Array.isArray(step) ? step : [];
      x += typeof dx === 'number' ? dx : Number.NaN;
      y += typeof dy === 'number' ? dy : Number.NaN;
      return [this.#degrees(x, 0), this.#degrees(y, 1), ...others];
    });
  }

  #degrees(value: unknown, axis: 0 | 1): unknown {
    if (typeof value !== 'number' || this.#grid === 'none') return value;
    return value * this.#grid.scale[axis] + this.#grid.translate[axis];
  }
}
