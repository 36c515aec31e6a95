import { walkSteps } from '../../state/view.ts';
import type { WalkStep } from '../../state/view.ts';
import type { OwnFile } from '../parts/own-file.ts';

/** Whether anything of the file can be measured; `null` before it is read. */
function isMeasurable({ reading }: OwnFile): boolean | null {
  return reading.status === 'done' ? (reading.value?.features.length ?? 0) > 0 : null;
}

/**
 * Returns whether a step has something to show. What could not be measured has problems to look at, and nothing that
 * comes of numbers; where it is first to be said how the file is read, nothing else is open.
 */
export function isStepOpen(step: WalkStep, file: OwnFile | null): boolean {
  if (step === walkSteps[0]) return true;
  const isReady = file === null ? null : isMeasurable(file);
  if (step !== 'problems') return isReady === true;
  return isReady === true || (isReady === false && file !== null && !isPlaceAsked(file));
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

/** What only the person can say of the numbers of a file, before anything can be read of it. */
const ASKED: readonly string[] = [
  'place-unknown',
  'place-frame-unknown',
  'place-choice-unfit',
  'projection-unknown',
  'csv-numbers-ambiguous',
];

/**
 * Whether it must first be said where the file lies, or how its numbers are written: nothing of it can be measured
 * before. Of several files others may have something to show.
 */
export function isPlaceAsked(file: OwnFile): boolean {
  const { reading } = file;
  if (reading.status !== 'done' || isMeasurable(file) === true) return false;
  return reading.issues.some(({ code }) => ASKED.includes(code));
}

function isQuestion({ code }: { readonly code: string }): boolean {
  return code === 'boundary-possible' || ASKED.includes(code);
}
