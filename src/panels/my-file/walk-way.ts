import { walkSteps } from '../../state/view.ts';
import type { WalkStep } from '../../state/view.ts';
import type { OwnFile } from '../parts/own-file.ts';

/** Whether anything of the file can be measured; `null` before it is read. */
function isMeasurable({ reading }: OwnFile): boolean | null {
  return reading.status === 'done' ? (reading.value?.features.length ?? 0) > 0 : null;
}

/**
 * Returns whether a step has something to show. What could not be measured has problems to look at, and nothing that
 * comes of numbers.
 */
export function isStepOpen(step: WalkStep, file: OwnFile | null): boolean {
  if (step === walkSteps[0]) return true;
  const isReady = file === null ? null : isMeasurable(file);
  return step === 'problems' ? isReady !== null : isReady === true;
}

/**
 * Returns where a file that was just read leads: to its place where it can be measured, to its problems where a repair
 * may help, and else nowhere, for the first step says why nothing can be done with it.
 */
export function stepAfterReading(file: OwnFile): WalkStep {
  if (isMeasurable(file) === true) return 'place';
  const isAsked = file.reading.status === 'done' && file.reading.issues.some(isQuestion);
  const isLeftOut = file.reading.status === 'done' && file.reading.value !== null;
  return isLeftOut && !isAsked ? 'problems' : walkSteps[0];
}

function isQuestion({ code }: { readonly code: string }): boolean {
  return code === 'boundary-possible';
}
