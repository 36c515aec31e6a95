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

/** What two layers do not share. */
export interface DifferenceResult {
  /** Area of the union of A that no feature of B covers. */
  readonly hectares: Hectares | null;
  /** Area of the union of B that no feature of A covers. */
  readonly reverse: Hectares | null;
  /** Area in exactly one of the two. */
  readonly symmetric: Hectares | null;
}

/** An area in some layers and in no other, the layers by their positions from 0, rising. */
export interface CombinationArea {
  readonly layers: readonly number[];
  readonly hectares: Hectares;
}

/** A layer of an account: what its features sum to, what of it they count twice by themselves, and what they cover. */
export interface LayerShare {
  readonly id: string;
  readonly gross: Hectares;
  readonly countedTwice: Hectares;
  readonly net: Hectares;
}

/** What lies in one zone, by combination of layers. */
export interface ZoneShare {
  readonly id: string;
  readonly name: string | null;
  /** Area of the zone itself, whatever lies in it. */
  readonly hectares: Hectares;
  readonly combinations: readonly CombinationArea[];
}

/** An account by zone. Each part is measured by itself, none by subtraction. */
export interface ZoneAccount {
  readonly zones: readonly ZoneShare[];
  /** What lies in no zone. */
  readonly outside: readonly CombinationArea[];
  /**
   * For each combination the sum over the zones plus what lies outside minus the whole: numerical noise, and what lies in
   * several zones.
   */
  readonly residuals: readonly CombinationArea[];
}

/**
 * The account of several layers by combination: area in the first alone, in the second alone, in both, and so on. Only
 * combinations with more than numerical noise are listed, those of fewer layers first.
 *
 * `countedTwice` sums what each layer counts twice by itself and what the combinations share, so that gross − counted
 * twice is the sum of the combinations; `union` is measured apart from them, and `residual` is their sum less the union.
 */
export interface CombinationAccount {
  readonly layers: readonly LayerShare[];
  readonly combinations: readonly CombinationArea[];
  readonly gross: Hectares;
  readonly countedTwice: Hectares;
  readonly union: Hectares;
  readonly residual: Hectares;
  readonly zones: ZoneAccount | null;
}
