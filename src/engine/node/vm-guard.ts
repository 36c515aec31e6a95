import { createContext, Script } from 'node:vm';
import type { Guard } from '../inline.ts';

const CALL = new Script('work()');

/** Whether `vm` threw this at the deadline. The error comes from another realm, so `instanceof` would not know it. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}

/**
 * Does work and returns what it returned, or that it was stopped at the deadline. The `vm` module interrupts any
 * JavaScript that a script calls, also of the calling context; what the work had changed by then stays changed.
 */
export const vmGuard: Guard = <Result>(work: () => Result, deadlineSeconds: number) => {
  const results: Result[] = [];
  const context = createContext({ work: () => results.push(work()) });
  try {
    CALL.runInContext(context, { timeout: Math.max(1, Math.ceil(deadlineSeconds * 1000)) });
  } catch (error) {
    if (isTimeout(error)) return { status: 'timed-out' };
    throw error;
  }
  const [value] = results;
  return { status: 'done', value: value as Result };
};
