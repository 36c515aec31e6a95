import { canBe } from '../crs/number-range.ts';
import type { PlaceEvidence } from './place-file.ts';

/** What there is to go by for one of the files that were given together. */
export interface FileEvidence {
  readonly name: string;
  readonly evidence: PlaceEvidence;
}

/** Files of which the same is said: their systems are one, and so are their answers. What was chosen since is no matter. */
function kindOf({ evidence: { declared, sample } }: FileEvidence): string {
  return JSON.stringify([declared, canBe('degree', sample)]);
}

/**
 * Returns what there is to go by for the file that is to be asked about: the first that could not be placed, else the
 * first; `null` where there is none. Where the files differ, it names those that the answer is for.
 */
export function askedEvidence(files: readonly FileEvidence[]): PlaceEvidence | null {
  const asked = files.find(({ evidence }) => !evidence.isPlaced) ?? files[0];
  if (asked === undefined) return null;
  const kind = kindOf(asked);
  const alike = files.filter((file) => kindOf(file) === kind);
  if (alike.length === files.length) return asked.evidence;
  return { ...asked.evidence, files: [...new Set(alike.map(({ name }) => name))] };
}
