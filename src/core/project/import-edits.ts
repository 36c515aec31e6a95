import type { ReadingChoices } from '../formats/format.ts';
import { boundaryStep } from './boundary-edits.ts';
import type { Edit } from './edit.ts';
import type { ImportedBoundary } from './project.ts';

/**
 * Returns the edit that has the files read again with other choices. Repairs are taken back: they were proposed for
 * what was read before.
 */
export function readAgain(boundary: ImportedBoundary, choices: ReadingChoices): Edit {
  return boundaryStep('boundary-read-again', boundary, {}, (found) =>
    found.kind === 'import' ? { ...found, choices, repaired: [] } : found,
  );
}

/** Returns the edit that takes features repaired, or again as they stand in the files. */
export function setRepaired(
  boundary: ImportedBoundary,
  featureIds: readonly string[],
  isRepaired: boolean,
): Edit {
  const code = isRepaired ? 'boundary-repaired' : 'boundary-unrepaired';
  return boundaryStep(code, boundary, { count: featureIds.length }, (found) => {
    if (found.kind !== 'import') return found;
    if (featureIds.every((id) => found.repaired.includes(id) === isRepaired)) return found;
    const others = found.repaired.filter((id) => !featureIds.includes(id));
    return { ...found, repaired: isRepaired ? [...others, ...featureIds] : others };
  });
}
