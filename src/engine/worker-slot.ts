import type { Step, StepResult } from '../core/overlap/step.ts';

/** What a worker sends: that it is ready for its first step, and the answer to each step. */
export type WorkerMessage = 'ready' | StepResult;

/** A running worker thread, whatever the platform. It is sent one step at a time. */
export interface StepWorker {
  send(step: Step): void;
  terminate(): void;
}

/** Starts a worker. `onError` is called when the thread cannot start, and when it dies. */
export type StartWorker = (
  onMessage: (message: WorkerMessage) => void,
  onError: (error: Error) => void,
) => StepWorker;

interface Task {
  readonly step: Step;
  readonly settle: (result: StepResult) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * A place for one worker, which is started when it is first needed and replaced when it is stuck or dead. A step that
 * outlives the deadline is answered as timed out and its worker is terminated: nothing else can stop it. The time that
 * a worker takes to start does not count.
 */
export class WorkerSlot {
  readonly #start: StartWorker;
  readonly #deadlineSeconds: number;
  #worker: StepWorker | null = null;
  #isReady = false;
  #task: Task | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(start: StartWorker, deadlineSeconds: number) {
    this.#start = start;
    this.#deadlineSeconds = deadlineSeconds;
  }

  /** Does one step; the slot must be free. Rejects where no worker can be started, or with the reason of {@link stop}. */
  run(step: Step): Promise<StepResult> {
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
    this.#timer = setTimeout(() => {
      this.#giveUp();
    }, this.#deadlineSeconds * 1000);
    try {
      this.#worker.send(this.#task.step);
    } catch (error) {
      this.#take()?.fail(error);
    }
  }

  #receive(message: WorkerMessage): void {
    if (message !== 'ready') {
      this.#take()?.settle(message);
      return;
    }
    this.#isReady = true;
    this.#send();
  }

  #giveUp(): void {
    const task = this.#take();
    this.#discard();
    task?.settle({ status: 'timed-out', seconds: this.#deadlineSeconds });
  }

  #die(error: Error): void {
    const wasReady = this.#isReady;
    const task = this.#take();
    this.#discard();
    if (wasReady) task?.settle({ status: 'failed', reason: error.message });
    else task?.fail(new Error(`A worker could not start: ${error.message}`, { cause: error }));
  }

  #take(): Task | null {
    clearTimeout(this.#timer);
    const task = this.#task;
    this.#task = null;
    return task;
  }

  #discard(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#isReady = false;
  }
}
