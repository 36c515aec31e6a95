import type { Step, StepValue } from '../core/overlap/step.ts';
import { StepSender } from './step-wire.ts';
import type { WireStep } from './step-wire.ts';

/** What a worker sends: that it is ready for its first step, the value of each step, or that a step broke off. */
export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'value'; readonly value: StepValue }
  | { readonly kind: 'broke'; readonly reason: string };

/** A running worker thread, whatever the platform. It is sent one step at a time. */
export interface StepWorker {
  send(step: WireStep): void;
  terminate(): void;
}

/** Starts a worker. `onError` is called when the thread cannot start, and when it dies. */
export type StartWorker = (
  onMessage: (message: WorkerMessage) => void,
  onError: (error: Error) => void,
) => StepWorker;

interface Task {
  readonly step: Step;
  readonly settle: (value: StepValue) => void;
  readonly fail: (error: unknown) => void;
}

/** A place for one worker, which is started when it is first needed and replaced when it is stopped or dead. */
export class WorkerSlot {
  readonly #start: StartWorker;
  #worker: StepWorker | null = null;
  #sender = new StepSender();
  #isReady = false;
  #task: Task | null = null;

  constructor(start: StartWorker) {
    this.#start = start;
  }

  /** Does one step; the slot must be free. Rejects where the worker fails, or with the reason of {@link stop}. */
  run(step: Step): Promise<StepValue> {
    return new Promise((settle, fail) => {
      this.#task = { step, settle, fail };
      if (this.#isReady) this.#send();
      else this.#worker ??= this.#launch();
    });
  }

  /** Terminates the worker, and rejects the step at work with the reason given. */
  stop(reason: unknown): void {
    const task = this.#take();
    this.#discard();
    task?.fail(reason);
  }

  #launch(): StepWorker {
    const worker = this.#start(
      (message) => {
        if (worker === this.#worker) this.#receive(message);
      },
      (error) => {
        if (worker === this.#worker) this.#die(error);
      },
    );
    return worker;
  }

  #send(): void {
    if (!this.#task || !this.#worker) return;
    try {
      this.#worker.send(this.#sender.encode(this.#task.step));
    } catch (error) {
      this.stop(error);
    }
  }

  #receive(message: WorkerMessage): void {
    if (message.kind === 'ready') {
      this.#isReady = true;
      this.#send();
    } else if (message.kind === 'value') {
      this.#take()?.settle(message.value);
    } else {
      this.#take()?.fail(new Error(`A step broke off in a worker: ${message.reason}`));
    }
  }

  #die(error: Error): void {
    const what = this.#isReady ? 'A worker died at its work' : 'A worker could not start';
    const task = this.#take();
    this.#discard();
    task?.fail(new Error(`${what}: ${error.message}`, { cause: error }));
  }

  #take(): Task | null {
    const task = this.#task;
    this.#task = null;
    return task;
  }

  #discard(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#sender = new StepSender();
    this.#isReady = false;
  }
}
