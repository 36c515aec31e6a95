import type { DecodeText, NamedBytes, ReadingChoices } from '../formats/format.ts';
import { readFiles } from '../formats/read-files.ts';
import { proposeRepairs } from '../validation/propose-repairs.ts';
import { repairCandidates } from '../validation/repair-candidates.ts';
import { validateFeatures } from '../validation/validate.ts';

/** Returns the ids of the features of these files that can be repaired, for a person who agrees to all repairs. */
export async function repairableIds(
  files: readonly NamedBytes[],
  choices: ReadingChoices,
  decode: DecodeText,
): Promise<readonly string[]> {
  const { value: parsed } = await readFiles(files, { ...choices, decode });
  if (parsed === null) return [];
  const { value, issues } = validateFeatures(parsed);
  const answers = proposeRepairs(repairCandidates(value, issues));
  return answers.filter(({ geometry }) => geometry !== null).map(({ id }) => id);
}
