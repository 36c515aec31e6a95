import { isTabledPolygons } from '../core/base/polygon-table.ts';
import { keepBounds } from '../core/geometry/bounds.ts';
import type { RepairAnswer } from '../core/validation/repair-answer.ts';
import type { RunOptions } from '../engine/engine.ts';
import type { CheckedOutcome, OwnFileAnswer, OwnFileQuestion } from './own-file-worker.ts';

/** No repair of a boundary that somebody drew takes as long. */
const REPAIR_DEADLINE_MILLISECONDS = 60_000;

/** A file being read: what of it can be measured, and later what can be done about the rest. */
export interface OwnFileReading {
  readonly checked: Promise<CheckedOutcome>;
  readonly repairs: Promise<readonly RepairAnswer[]>;
}

interface Settling<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
  readonly reject: (reason: Error) => void;
}

function settling<Value>(): Settling<Value> {
  let resolve: Settling<Value>['resolve'] = () => undefined;
  let reject: Settling<Value>['reject'] = () => undefined;
  const promise = new Promise<Value>((toResolve, toReject) => {
    resolve = toResolve;
    reject = toReject;
  });
  return { promise, resolve, reject };
}

function keepBoxes({ value, boxes }: CheckedOutcome): void {
  value?.forEach(({ geometry }, index) => {
    if (isTabledPolygons(geometry)) keepBounds(geometry, boxes[index] ?? null);
  });
}

/**
 * Starts to read files that belong together: the features that can be measured, with the issues of reading and of checking, and then what
 * can be repaired. All of it in a worker, so that the map stays alive, and nothing leaves the device. Both promises
 * reject where the file cannot be read (it was moved meanwhile, or is beyond the memory of the device) and with the
 * reason of the signal; repairs also where they take a minute.
 */
export function readOwnFile(question: OwnFileQuestion, { signal, onProgress }: RunOptions): OwnFileReading {
  const checked = settling<CheckedOutcome>();
  const repairs = settling<readonly RepairAnswer[]>();
  const worker = new Worker(new URL('./own-file-worker.ts', import.meta.url), { type: 'module' });
  const total = question.files.reduce((sum, { size }) => sum + size, 0);
  let deadline: ReturnType<typeof setTimeout> | undefined;
  const fail = (reason: Error): void => {
    clearTimeout(deadline);
    worker.terminate();
    checked.reject(reason);
    repairs.reject(reason);
  };
  const expire = (): void => fail(new Error(`${String(REPAIR_DEADLINE_MILLISECONDS / 1000)} s`));
  worker.addEventListener('message', ({ data }: MessageEvent<OwnFileAnswer>) => {
    if (data.kind === 'progress') return onProgress?.({ done: Math.min(data.read, total), total });
    if (data.kind === 'checked') {
      deadline = setTimeout(expire, REPAIR_DEADLINE_MILLISECONDS);
      keepBoxes(data.outcome);
      return checked.resolve(data.outcome);
    }
    clearTimeout(deadline);
    worker.terminate();
    repairs.resolve(data.answers);
  });
  worker.addEventListener('error', ({ message }) => fail(new Error(message || 'The file was not read.')));
  worker.addEventListener('messageerror', () => fail(new Error('The file was not read.')));
  signal?.addEventListener('abort', () => fail(signal.reason as Error));
  worker.postMessage(question);
  return { checked: checked.promise, repairs: repairs.promise };
}
