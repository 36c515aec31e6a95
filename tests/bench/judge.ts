import type { Measurement } from './child.ts';
import { CONTENDERS } from './contenders/facts.ts';
import type { ContenderName } from './contenders/facts.ts';
import type { Reference } from './contenders/reference.ts';

/** What the sums are held to: the planar one of the reference, and the hectares that Mosaico measured. */
export interface Expected {
  readonly reference: Reference;
  readonly hectares: number | null;
}

function relative(found: number | null, expected: number | null): number {
  return found === null || expected === null ? 0 : Math.abs(found - expected) / expected;
}

/** Returns by how much the sums of a contender differ from those of Mosaico, and whether its tolerance allows that. */
export function judgeSums(
  contender: ContenderName,
  { cold: { sums, sample } }: Measurement,
  { reference, hectares }: Expected,
): { readonly difference: number; readonly agrees: boolean } {
  const difference = Math.max(
    relative(sums.hectares, hectares),
    relative(sums.squareDegrees, reference.squareDegrees),
    sample ? relative(sample.squareDegrees, sample.expected) : 0,
  );
  return { difference, agrees: difference <= CONTENDERS[contender].tolerance };
}
