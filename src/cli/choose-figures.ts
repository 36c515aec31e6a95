import type { StatedFigure } from '../core/figures/figure.ts';
import { Misuse } from './failure.ts';

/**
 * Returns the figures of these ids with those that their checks compare them with, in the order of the figures; all
 * for no ids. Throws a Misuse for an id that no document states.
 */
export function chooseFigures(
  ids: readonly string[],
  figures: readonly StatedFigure[],
): readonly StatedFigure[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const unknown = ids.find((id) => !byId.has(id));
  if (unknown !== undefined) {
    const range = { first: figures.at(0)?.id ?? '', last: figures.at(-1)?.id ?? '' };
    throw new Misuse('unknownFigure', { value: unknown, ...range });
  }
  if (ids.length === 0) return figures;
  const chosen = new Set(ids);
  // A set yields what is added to it while it is walked.
  for (const id of chosen) {
    const named = textsIn(byId.get(id)?.check).filter((text) => byId.has(text));
    for (const other of named) chosen.add(other);
  }
  return figures.filter(({ id }) => chosen.has(id));
}

/** Returns every text in a check: the ids of what it names are among them. */
export function textsIn(check: unknown): readonly string[] {
  if (typeof check === 'string') return [check];
  return typeof check === 'object' && check !== null ? Object.values(check).flatMap(textsIn) : [];
}
