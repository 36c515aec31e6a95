import type { ReadingChoices } from '../../core/formats/format.ts';

/** Returns the choice of a system, or of none, for these files; `null` is for all that were opened together. */
export function placeChoice(files: readonly string[] | null, crs: string | undefined): ReadingChoices {
  if (files === null) return { crs };
  return { byFile: Object.fromEntries(files.map((name) => [name, { crs }])) };
}
