import type { HistoryStep } from '../core/project/history.ts';
import type { Dictionary } from './es.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';

/** Returns what a step of the history did, in words; what has no name is called so. */
export function renderStep(
  { code, params }: Pick<HistoryStep, 'code' | 'params'>,
  { projectSteps }: Dictionary,
  language: Language,
): string {
  const words = Object.entries(params).map(([name, value]) => [
    name,
    value === '' ? projectSteps.unnamed : value,
  ]);
  return fill(projectSteps.steps[code], Object.fromEntries(words), language);
}
