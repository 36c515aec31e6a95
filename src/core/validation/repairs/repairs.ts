import type { ValidationIssueCode } from '../validation-issue.ts';
import { closeRings } from './close-rings.ts';
import { dissolveParts } from './dissolve-parts.ts';
import { dropFlatRings } from './drop-flat-rings.ts';
import { dropSlivers } from './drop-slivers.ts';
import { dropSpikes } from './drop-spikes.ts';
import { mergeHoles } from './merge-holes.ts';
import { releaseHoles } from './release-holes.ts';
import type { Repair } from './repair.ts';
import { uncrossRings } from './uncross-rings.ts';

/**
 * Crossings of one boundary may be those of a ring, of two rings of a part, or of two parts. Parts can be dissolved
 * once each is sound: its holes apart and inside, also one that came from another part and sticks out.
 */
const UNTANGLE = [uncrossRings, mergeHoles, releaseHoles, uncrossRings, dissolveParts];

const DROP_FLAT = [dropFlatRings];

/**
 * What mends each kind of trouble, in the order in which it is done. What is missing here is not for a program to mend:
 * whoever drew the boundary must say where it runs.
 */
const REPAIRS: Readonly<Partial<Record<ValidationIssueCode, readonly Repair[]>>> = {
  'ring-not-closed': [closeRings],
  'ring-too-short': DROP_FLAT,
  'ring-without-area': DROP_FLAT,
  spike: [dropSpikes],
  sliver: [dropSlivers],
  'self-crossing': UNTANGLE,
  'boundary-doubled': UNTANGLE,
  'boundary-retraced': UNTANGLE,
  'hole-outside': [releaseHoles],
  'holes-overlap': [mergeHoles],
  'parts-overlap': [dissolveParts],
};

/** Returns whether there is a repair for this kind of trouble. */
export function isRepairable(code: ValidationIssueCode): boolean {
  return REPAIRS[code] !== undefined;
}

/** Returns the repairs for these kinds of trouble, in the order in which they are done. */
export function repairsFor(codes: ReadonlySet<ValidationIssueCode>): readonly Repair[] {
  const wanted = Object.entries(REPAIRS).flatMap(([code, repairs]) =>
    codes.has(code as ValidationIssueCode) ? [repairs] : [],
  );
  return [...new Set(wanted)].flat();
}
