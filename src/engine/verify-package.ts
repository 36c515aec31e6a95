import type { Issue } from '../core/base/issue.ts';
import type { PackageContent } from '../core/package/package-content.ts';
import type { PackageResults } from '../core/package/package-results.ts';
import { readBoundary } from '../core/package/read-boundary.ts';
import type { ReadBoundary } from '../core/package/read-boundary.ts';
import { decodeText } from './decode-text.ts';
import type { Engine, RunOptions } from './engine.ts';
import { measureBoundaries } from './measure-boundaries.ts';

/** Hectares by which two devices may differ that compute the same: one square metre. */
const TOLERANCE_HECTARES = 0.000_1;

/** Room for the rounding of the difference itself. */
const SLACK = 1e-9;

/** A number of a package beside the one that comes out of what the package holds. */
export interface VerifiedNumber {
  readonly boundary: string;
  readonly feature: string;
  /** Method of an area, or layer and feature of an overlap. */
  readonly what: {
    readonly method: string;
    readonly layer: string | null;
    readonly layerFeature: string | null;
  };
  readonly stored: number | null;
  readonly recomputed: number | null;
  /** Recomputed less stored; `null` where one of them is unknown. */
  readonly difference: number | null;
  readonly agrees: boolean;
}

type Numbers = Pick<PackageResults, 'areas' | 'overlaps'>;

type Entry = Pick<VerifiedNumber, 'boundary' | 'feature' | 'what'> & { readonly hectares: number | null };

function entriesOf({ areas, overlaps }: Numbers): ReadonlyMap<string, Entry> {
  const all: readonly Entry[] = [
    ...areas.map(({ boundary, feature, method, hectares }) => ({
      boundary,
      feature,
      what: { method, layer: null, layerFeature: null },
      hectares,
    })),
    ...overlaps.map(({ boundary, feature, method, layer, layerFeature, hectares }) => ({
      boundary,
      feature,
      what: { method, layer, layerFeature },
      hectares,
    })),
  ];
  return new Map(all.map((entry) => [JSON.stringify([entry.boundary, entry.feature, entry.what]), entry]));
}

function compared(stored: Entry | undefined, recomputed: Entry | undefined): readonly VerifiedNumber[] {
  const entry = stored ?? recomputed;
  if (entry === undefined) return [];
  const { boundary, feature, what } = entry;
  const [before, after] = [stored?.hectares ?? null, recomputed?.hectares ?? null];
  const difference = before === null || after === null ? null : after - before;
  const isClose = difference === null || Math.abs(difference) <= TOLERANCE_HECTARES + SLACK;
  const areBothThere = stored !== undefined && recomputed !== undefined;
  const agrees = areBothThere && isClose && (before === null) === (after === null);
  return [{ boundary, feature, what, stored: before, recomputed: after, difference, agrees }];
}

/**
 * Returns every number of a package beside the one that is measured again on the boundaries and features that it holds,
 * in the order of the package, then those that it lacks. They agree within one square metre.
 */
export async function verifyPackage(
  { project, files, layers, results }: PackageContent,
  engine: Engine,
  options: RunOptions = {},
): Promise<{ readonly numbers: readonly VerifiedNumber[]; readonly issues: readonly Issue[] }> {
  const boundaries: ReadBoundary[] = [];
  for (const boundary of project.boundaries) boundaries.push(await readBoundary(boundary, files, decodeText));
  const measured = await measureBoundaries(boundaries, layers, engine, options);
  const [stored, recomputed] = [entriesOf(results), entriesOf(measured.results)];
  const keys = [...new Set([...stored.keys(), ...recomputed.keys()])];
  return {
    numbers: keys.flatMap((key) => compared(stored.get(key), recomputed.get(key))),
    issues: [...boundaries.flatMap((read) => read.issues), ...measured.issues],
  };
}
