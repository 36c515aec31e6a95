import type { ArealFeature } from '../core/base/areal.ts';
import { movableBuffers } from '../core/base/movable-copy.ts';
import type { Outcome } from '../core/base/issue.ts';
import type { ReadingChoices } from '../core/formats/format.ts';
import { LARGEST_FILE_BYTES } from '../core/formats/limits.ts';
import type { PlaceEvidence } from '../core/formats/place-file.ts';
import { boundsOf } from '../core/geometry/bounds.ts';
import type { Bounds } from '../core/geometry/bounds.ts';
import { readFiles } from '../core/formats/read-files.ts';
import { proposeRepairs } from '../core/validation/propose-repairs.ts';
import { repairCandidates } from '../core/validation/repair-candidates.ts';
import type { RepairAnswer } from '../core/validation/repair-answer.ts';
import { validateFeatures } from '../core/validation/validate.ts';
import { decodeText } from '../engine/decode-text.ts';

/** Files that belong together, such as the parts of a shapefile, and what the person says of them. */
export interface OwnFileQuestion {
  readonly files: readonly File[];
  readonly choices: ReadingChoices;
}

/** The features that can be measured, with what there is to go by where their place is asked. */
export interface CheckedOutcome extends Outcome<readonly ArealFeature[]> {
  /** The box around each of the features, in their order. */
  readonly boxes: readonly (Bounds | null)[];
  readonly evidence: PlaceEvidence | null;
}

/**
 * What the worker answers, one after the other: now and then how many bytes it has read; the features that can be
 * measured, with the issues of reading and of checking; then what can be done about those that cannot.
 */
export type OwnFileAnswer =
  | { readonly kind: 'progress'; readonly read: number }
  | { readonly kind: 'checked'; readonly outcome: CheckedOutcome }
  | { readonly kind: 'repairs'; readonly answers: readonly RepairAnswer[] };

addEventListener('message', (event: MessageEvent<OwnFileQuestion>) => void answer(event.data).catch(rethrow));

/** An error in a promise reaches nobody: one that is thrown reaches the page. */
function rethrow(failure: unknown): void {
  setTimeout(() => {
    throw failure;
  });
}

function post(message: OwnFileAnswer, transfer: readonly ArrayBuffer[] = []): void {
  postMessage(message, { transfer: [...transfer] });
}

async function read({ files, choices }: OwnFileQuestion) {
  const named = files.map(async (file) => ({
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
  }));
  return readFiles(await Promise.all(named), {
    ...choices,
    decode: decodeText,
    mostUnpackedBytes: LARGEST_FILE_BYTES,
    onProgress: (read) => post({ kind: 'progress', read }),
  });
}

async function answer(question: OwnFileQuestion): Promise<void> {
  const parsed = await read(question);
  if (parsed.value === null) {
    post({
      kind: 'checked',
      outcome: { value: null, boxes: [], issues: parsed.issues, evidence: parsed.evidence },
    });
    return post({ kind: 'repairs', answers: [] });
  }
  const { value, issues } = validateFeatures(parsed.value);
  const candidates = repairCandidates(value, issues);
  const outcome = {
    value: value.areal,
    boxes: value.areal.map(({ geometry }) => boundsOf(geometry)),
    issues: [...parsed.issues, ...issues],
    evidence: parsed.evidence,
  };
  post({ kind: 'checked', outcome }, movableBuffers(value.areal));
  post({ kind: 'repairs', answers: proposeRepairs(candidates) });
}
