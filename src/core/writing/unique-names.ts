import type { FeatureTable } from './feature-table.ts';
import { bytesOf, cutToBytes } from './text-bytes.ts';
import { writingIssue } from './writing-issue.ts';
import type { WritingIssue } from './writing-issue.ts';

/** What a format asks of the names of columns. */
export interface NameRules {
  /** Returns the name with nothing in it that the format does not allow. */
  readonly allowed: (name: string) => string;
  /** The most bytes of UTF-8 that a name may take. */
  readonly most?: number;
  /** Names that the format needs for itself. */
  readonly reserved?: readonly string[];
}

function keyOf(name: string): string {
  return name.toLowerCase();
}

/** A name that nobody has: the name itself, or its beginning with the first number that is free. */
function freeName(name: string, most: number, taken: ReadonlySet<string>): string {
  let free = cutToBytes(name, most);
  for (let count = 2; taken.has(keyOf(free)); count += 1) {
    const ending = `_${String(count)}`;
    free = cutToBytes(name, most - bytesOf(ending)) + ending;
  }
  return free;
}

/**
 * Returns the table with a name for each column that the rules allow and no other column has, in whatever capitals. Names that the
 * rules allow as they are stay; a name that had to change comes with an issue.
 */
export function withUniqueNames(
  table: FeatureTable,
  { allowed, most = Infinity, reserved = [] }: NameRules,
): { readonly table: FeatureTable; readonly issues: readonly WritingIssue[] } {
  const taken = new Set(reserved.map(keyOf));
  const kept = table.columns.map(({ name }) => {
    const isFine = name !== '' && allowed(name) === name && bytesOf(name) <= most && !taken.has(keyOf(name));
    if (isFine) taken.add(keyOf(name));
    return isFine;
  });
  const issues: WritingIssue[] = [];
  const columns = table.columns.map((column, at) => {
    if (kept[at]) return column;
    const { name } = column;
    const changed = freeName(allowed(name) || '_', most, taken);
    taken.add(keyOf(changed));
    issues.push(writingIssue('writing-name-changed', { to: changed }, name));
    return { ...column, name: changed };
  });
  return { table: { ...table, columns }, issues };
}
