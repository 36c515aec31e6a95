import type { Issue } from '../../core/base/issue.ts';
import { fill } from '../../i18n/fill.ts';
import { renderIssue } from '../../i18n/render-issue.ts';
import type { Context } from '../context.ts';

/**
 * Says the issues on standard error: each error, and of warnings and notices the first of its kind in each file with
 * the number of the others, which `validate` and json list. `--quiet` leaves the errors.
 */
export function sayIssues(issues: readonly Issue[], context: Context): void {
  const { dictionary, effects, language, options } = context;
  const { severities, table } = dictionary.cli;
  const kinds = countKinds(issues);
  const said = new Set<string>();
  for (const issue of issues) {
    const kind = kindOf(issue);
    if (issue.severity !== 'error' && (options.quiet || said.has(kind))) continue;
    said.add(kind);
    const others = issue.severity === 'error' ? 0 : (kinds.get(kind) ?? 1) - 1;
    const more = others === 0 ? '' : ` ${fill(table.moreIssues, { count: others }, language)}`;
    const sentence = renderIssue(issue, dictionary, language);
    effects.writeError(`${severities[issue.severity]}: ${sentence}${more}\n`);
  }
}

function countKinds(issues: readonly Issue[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const issue of issues) counts.set(kindOf(issue), (counts.get(kindOf(issue)) ?? 0) + 1);
  return counts;
}

function kindOf({ code, at, params }: Issue): string {
  // Ranked ones are a list: each says something else.
  return `${code} ${at.file ?? ''} ${String(params['rank'] ?? '')}`;
}
