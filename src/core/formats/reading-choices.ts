import type { FileChoices, ReadingChoices } from './format.ts';

/** Returns what is said of one of the files: what is said of it alone, else of all. */
export function choicesForFile({ crs, encoding, byFile }: ReadingChoices, name: string): FileChoices {
  const own = byFile !== undefined && Object.hasOwn(byFile, name) ? byFile[name] : undefined;
  return { crs: own?.crs ?? crs, encoding: own?.encoding ?? encoding };
}

/** Returns choices with others added, which come before them; those of one file are added to what was said of it. */
export function withChoices(choices: ReadingChoices, added: ReadingChoices): ReadingChoices {
  const names = Object.keys(added.byFile ?? {});
  if (names.length === 0) return { ...choices, ...added };
  const own = names.map((name) => [name, { ...choices.byFile?.[name], ...added.byFile?.[name] }] as const);
  return { ...choices, ...added, byFile: { ...choices.byFile, ...Object.fromEntries(own) } };
}
