import type { Outcome } from '../base/issue.ts';
import type { ParsedFeature } from '../base/parsed-file.ts';
import type { RawFile } from './format.ts';
import type { FormatIssueCode } from './format-issue.ts';
import { placeFile } from './place-file.ts';
import type { PlacedOutcome } from './place-file.ts';

/**
 * Returns the features of all layers of a file on WGS 84, each layer placed by itself as {@link placeFile} does, with
 * what is said of its place under its name. The evidence is that of the first layer that could not be placed, else of
 * the first. The value is `null` where no layer could be placed.
 */
export function placeLayers(
  { value, issues }: Outcome<RawFile, FormatIssueCode>,
  crs: string | undefined,
): PlacedOutcome {
  if (value?.layers === undefined) return placeFile({ value, issues }, crs);
  const placed = value.layers.map(({ name, features, reference }) => {
    const one = placeFile({ value: { features, reference }, issues: [] }, crs);
    return { ...one, issues: one.issues.map((issue) => ({ ...issue, at: { path: name, ...issue.at } })) };
  });
  const features = placed.flatMap((one): readonly ParsedFeature[] => one.value?.features ?? []);
  const unplaced = placed.find(({ evidence }) => evidence?.isPlaced === false);
  return {
    value: placed.every((one) => one.value === null) ? null : { features },
    issues: [...issues, ...placed.flatMap((one) => one.issues)],
    evidence: (unplaced ?? placed[0])?.evidence ?? null,
  };
}
