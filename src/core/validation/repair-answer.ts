import type { ArealGeojson } from '../base/areal.ts';
import type { Hectares } from '../base/units.ts';
import type { UnrepairableReason } from './repair-feature.ts';
import type { ValidationIssueCode } from './validation-issue.ts';

/** A feature about which something can be done, or not. */
export interface Proposed {
  readonly id: string;
  readonly name: string | null;
  /** What is wrong with the feature, in the order in which it was found. */
  readonly codes: readonly ValidationIssueCode[];
  /** Whether the check left the feature out; otherwise it is measured as it is, with a warning. */
  readonly wasLeftOut: boolean;
}

/** A repair that waits for consent. Areas on the ellipsoid. */
export interface RepairProposal extends Proposed {
  /** Fit to be measured, wound as RFC 7946 asks. */
  readonly geometry: ArealGeojson;
  /**
   * What the rings give as they are drawn, crossings unseen, as most programs measure them; `null` where a ring is
   * open or more is taken off than there is.
   */
  readonly before: Hectares | null;
  readonly after: Hectares;
  /** After less before, and its size as a share of after. */
  readonly difference: Hectares | null;
  readonly shareMoved: number | null;
}

/** A feature that stays left out, and why. */
interface Unrepairable extends Proposed {
  readonly geometry: null;
  readonly reason: UnrepairableReason;
}

/** What can be done about a feature. Nothing is, without consent. */
export type RepairAnswer = RepairProposal | Unrepairable;
