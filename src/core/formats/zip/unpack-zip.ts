import type { Issue } from '../../base/issue.ts';
import type { NamedBytes } from '../format.ts';
import { formatIssue } from '../format-issue.ts';
import type { FormatIssueCode } from '../format-issue.ts';
import { DEEPEST_ARCHIVE } from '../limits.ts';
import { isZip, readEntries } from './read-entries.ts';

/** The files of an archive, and what is wrong with it. */
export interface Unpacked {
  readonly files: readonly NamedBytes[];
  readonly issues: readonly Issue<FormatIssueCode>[];
}

/** Returns the files of a zip archive, and of archives in it, each checked and bounded as {@link readEntries} says. */
export async function unpackZip(
  { name, bytes }: NamedBytes,
  mostBytes?: number,
  depth = 1,
): Promise<Unpacked> {
  const read = await readEntries(bytes, mostBytes);
  if ('refused' in read) return { files: [], issues: [read.refused] };
  const files: NamedBytes[] = [];
  const issues: Issue<FormatIssueCode>[] = [];
  for (const entry of read.entries) {
    const { content } = entry;
    const inside = `${name}/${entry.name}`;
    if (typeof content === 'string') issues.push(formatIssue(content, { file: inside }));
    else if (!isZip(content)) files.push({ name: inside, bytes: content });
    else if (depth >= DEEPEST_ARCHIVE) issues.push(formatIssue('zip-too-deep', { file: inside }));
    else {
      const inner = await unpackZip({ name: inside, bytes: content }, mostBytes, depth + 1);
      files.push(...inner.files);
      issues.push(...inner.issues);
    }
  }
  return { files, issues };
}
