import type { AreaMethod } from '../core/geometry/area-method.ts';
import { Misuse } from './failure.ts';
import type { CommonOptions } from './options.ts';

/** Returns the method of a command that gives one number a row, `ellipsoidal` by default; throws a Misuse for `all`. */
export function singleMethod({ method = 'ellipsoidal' }: CommonOptions, command: string): AreaMethod {
  if (method === 'all') throw new Misuse('allNeedsAreas', { command });
  return method;
}
