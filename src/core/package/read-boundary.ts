import type { ArealFeature } from '../base/areal.ts';
import type { Issue } from '../base/issue.ts';
import type { DecodeText } from '../formats/format.ts';
import { readFiles } from '../formats/read-files.ts';
import type { ImportedBoundary, OwnBoundary } from '../project/project.ts';
import { boundaryName } from '../project/boundary-name.ts';
import { issuesAfterRepairs } from '../validation/issues-after-repairs.ts';
import { proposeRepairs } from '../validation/propose-repairs.ts';
import { repairCandidates } from '../validation/repair-candidates.ts';
import { validateFeatures } from '../validation/validate.ts';
import { withRepairs } from '../validation/with-repairs.ts';

/** The features of a boundary that can be measured, those repaired that the person agreed to. */
export interface ReadBoundary {
  readonly boundary: OwnBoundary;
  readonly features: readonly ArealFeature[];
  /** Features that were read, measurable or not. */
  readonly count: number;
  readonly positionalErrorMetres: number | null;
  readonly issues: readonly Issue[];
}

/** The files of a boundary, as far as they are there. */
function filesOf(boundary: ImportedBoundary, files: ReadonlyMap<string, Uint8Array>) {
  return boundary.files.flatMap(({ name, sha256 }) => {
    const bytes = files.get(sha256);
    return bytes === undefined ? [] : [{ name, bytes }];
  });
}

async function readImported(
  boundary: ImportedBoundary,
  files: ReadonlyMap<string, Uint8Array>,
  decode: DecodeText,
): Promise<ReadBoundary> {
  const parsed = await readFiles(filesOf(boundary, files), { ...boundary.choices, decode });
  const read = { boundary, positionalErrorMetres: null };
  if (parsed.value === null) return { ...read, features: [], count: 0, issues: parsed.issues };
  const { value, issues } = validateFeatures(parsed.value);
  const answers = boundary.repaired.length === 0 ? [] : proposeRepairs(repairCandidates(value, issues));
  const accepted = answers
    .filter((answer) => answer.geometry !== null)
    .filter(({ id }) => boundary.repaired.includes(id));
  return {
    ...read,
    features: withRepairs(value.areal, accepted),
    count: parsed.value.features.length,
    issues: issuesAfterRepairs([...parsed.issues, ...issues], accepted),
  };
}

/**
 * Returns the features of a boundary: of one that came in files, read again with the choices and repairs of the person;
 * of one that was made on the device, itself. What cannot be measured is left out with an issue.
 */
export async function readBoundary(
  boundary: OwnBoundary,
  files: ReadonlyMap<string, Uint8Array>,
  decode: DecodeText,
): Promise<ReadBoundary> {
  if (boundary.kind === 'import') return readImported(boundary, files, decode);
  const name = boundaryName(boundary);
  const geometry = { type: 'MultiPolygon', coordinates: boundary.polygons };
  const feature = { id: boundary.id, name: name === '' ? null : name, geometry, properties: {} };
  const { value, issues } = validateFeatures({ features: [feature] });
  const { positionalErrorMetres } = boundary;
  return { boundary, features: value.areal, count: 1, positionalErrorMetres, issues };
}
