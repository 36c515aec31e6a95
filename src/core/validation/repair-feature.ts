import { asGeojson } from '../base/areal.ts';
import type { ArealGeojson } from '../base/areal.ts';
import type { ParsedFeature } from '../base/parsed-file.ts';
import { OverlayFailure } from '../overlay/grid-overlay.ts';
import { geometryOf } from '../overlay/polygons.ts';
import type { Polygons } from '../overlay/polygons.ts';
import type { Expectations } from './feature-under-test.ts';
import { isRepairable, repairsFor } from './repairs/repairs.ts';
import { AMAZONIA, validateFeatures } from './validate.ts';
import type { ValidationIssue, ValidationIssueCode } from './validation-issue.ts';

/** Times that a feature is repaired and checked again. Mending one stage of the check shows what the next one finds. */
const GREATEST_ROUNDS = 6;

/**
 * Why a feature cannot be repaired: its trouble is `for-a-person` to mend; nothing would be left of it
 * (`nothing-left`); or it does not pass the check after all repairs (`still-wrong`).
 */
export type UnrepairableReason = 'for-a-person' | 'nothing-left' | 'still-wrong';

/** What came of repairing a feature, and all that was wrong with it, in the order in which it was found. */
export type RepairedFeature = { readonly codes: readonly ValidationIssueCode[] } & (
  { readonly geometry: ArealGeojson } | { readonly geometry: null; readonly reason: UnrepairableReason }
);

interface Checked {
  readonly geometry: ArealGeojson | null;
  readonly issues: readonly ValidationIssue[];
}

/** What the check says of one feature by itself, but for what it says of whole files and what it mends in passing. */
function checkAlone(feature: ParsedFeature, polygons: Polygons, expectations: Expectations): Checked {
  const { value, issues } = validateFeatures(
    { features: [{ ...feature, geometry: geometryOf(polygons) }] },
    expectations,
  );
  const own = issues.filter(({ at, severity }) => at.feature !== undefined && severity !== 'notice');
  const [sound] = value.areal;
  return { geometry: sound ? asGeojson(sound.geometry) : null, issues: own };
}

class Repairing {
  private readonly codes = new Set<ValidationIssueCode>();
  private readonly feature: ParsedFeature;
  private readonly expectations: Expectations;
  private polygons: Polygons;

  constructor(feature: ParsedFeature, polygons: Polygons, expectations: Expectations) {
    this.feature = feature;
    this.polygons = polygons;
    this.expectations = expectations;
  }

  run(): RepairedFeature {
    for (let round = 0; round < GREATEST_ROUNDS; round += 1) {
      const { geometry, issues } = checkAlone(this.feature, this.polygons, this.expectations);
      if (this.polygons.length === 0) return this.given('nothing-left');
      const errors = issues.filter(({ severity }) => severity === 'error');
      const mendable = issues.filter(({ code }) => isRepairable(code));
      for (const { code } of [...errors, ...mendable]) this.codes.add(code);
      if (errors.some(({ code }) => !isRepairable(code))) return this.given('for-a-person');
      if (mendable.length === 0 && geometry !== null) return { codes: [...this.codes], geometry };
      this.mend(new Set(mendable.map(({ code }) => code)));
    }
    const { geometry } = checkAlone(this.feature, this.polygons, this.expectations);
    return geometry === null ? this.given('still-wrong') : { codes: [...this.codes], geometry };
  }

  private mend(codes: ReadonlySet<ValidationIssueCode>): void {
    for (const repair of repairsFor(codes)) this.polygons = repair(this.polygons);
  }

  private given(reason: UnrepairableReason): RepairedFeature {
    return { codes: [...this.codes], geometry: null, reason };
  }
}

/**
 * Returns a feature with everything mended that a program may mend, or why it cannot be. The polygons are those that
 * were read of it; whatever comes out passes the check of `validateFeatures` without an error. Never throws for what is
 * in the data; as costly as the check, a few times over.
 */
export function repairFeature(
  feature: ParsedFeature,
  polygons: Polygons,
  expectations: Expectations = { region: AMAZONIA },
): RepairedFeature {
  try {
    return new Repairing(feature, polygons, expectations).run();
  } catch (failure) {
    if (!(failure instanceof OverlayFailure)) throw failure;
    return { codes: [], geometry: null, reason: 'still-wrong' };
  }
}
