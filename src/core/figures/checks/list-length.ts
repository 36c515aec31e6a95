import type { StatedFigure } from '../figure.ts';
import type { CheckOf } from '../figure-check.ts';
import { exact, measurement, reason } from '../finding.ts';
import type { Finding } from '../judge-context.ts';

/** Returns whether the document's own list has as many items as the figure says. */
export function judgeListLength(check: CheckOf<'list-length'>, figure: StatedFigure): Finding {
  const items = check.lists.flatMap((list) => list.items);
  const params = { count: items.length, stated: figure.stated.value };
  return exact(
    items.length === figure.stated.value,
    reason('list-agrees', params),
    reason('list-disagrees', params),
    {
      steps: [reason('members-counted', { names: items, count: items.length })],
      measurements: [measurement('list', items.length, figure)],
    },
  );
}
