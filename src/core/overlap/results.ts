import type { Hectares } from '../base/units.ts';

/** `border`: a sliver that the declared positional errors explain; `overlap`: anything larger. */
export type OverlapClass = 'overlap' | 'border';

/** The overlap of one feature of A with one feature of B. Shares are fractions of 0 to 1. `null` is unknown. */
export interface OverlapPair {
  readonly aId: string;
  readonly bId: string;
  readonly overlap: Hectares | null;
  readonly shareOfA: number | null;
  readonly shareOfB: number | null;
  readonly class: OverlapClass | null;
}

/**
 * The account of two layers, or of one with itself (`grossB` is then 0):
 * `residual = grossA + grossB − overlap − net`, with `net` measured on the union and not by subtraction. The residual
 * of layers that do not overlap themselves is numerical noise. `null` is unknown, with an issue that says why.
 */
export interface OverlapAccount {
  readonly grossA: Hectares;
  readonly grossB: Hectares;
  readonly overlap: Hectares | null;
  readonly net: Hectares | null;
  readonly residual: Hectares | null;
}

export interface OverlapResult {
  readonly pairs: readonly OverlapPair[];
  readonly account: OverlapAccount;
}

/** Gross area of all features, net area of their union, and the difference, which was counted twice. */
export interface UnionResult {
  readonly gross: Hectares;
  readonly countedTwice: Hectares | null;
  readonly net: Hectares | null;
}

/** Area of the union of A that no feature of B covers. */
export interface DifferenceResult {
  readonly hectares: Hectares | null;
}
