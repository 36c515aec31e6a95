import type { AreaMethod } from '../geometry/area-method.ts';
import type { OverlapDrawing } from '../overlap/overlap-drawing.ts';
import type { CombinationAccount, OverlapResult, UnionResult } from '../overlap/results.ts';

/** An area of one feature by one method. */
export interface MeasuredArea {
  readonly id: string;
  readonly method: AreaMethod;
  readonly hectares: number | null;
}

/** Everything that had to be measured for an export, by its kind; `null` is unknown. */
export type MeasuredExport =
  | { readonly kind: 'layer'; readonly areas: readonly MeasuredArea[]; readonly union: UnionResult | null }
  | {
      readonly kind: 'overlaps';
      readonly result: OverlapResult | null;
      /** What the pairs share, in their order; `null` where it could not be drawn. No list where none was asked for. */
      readonly drawings: readonly (OverlapDrawing | null)[] | null;
    }
  | { readonly kind: 'combinations'; readonly account: CombinationAccount | null };
