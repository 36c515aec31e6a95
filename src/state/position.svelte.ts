import type { Fix, Receiver, ReceiverTrouble } from './receiver.ts';

/** Seconds after which a position is said to be old. */
const OLD_SECONDS = 30;

const SECOND = 1000;

/**
 * Where the device is, as far as it is known: nobody asked (`off`), the receiver has not answered (`waiting`), it found
 * a place (`found`), or it cannot (`failed`). A place that was found stays `found` when the signal is lost; its age says so.
 */
export type PositionStatus =
  | { readonly status: 'off' }
  | { readonly status: 'waiting' }
  | { readonly status: 'found'; readonly fix: Fix; readonly trouble: ReceiverTrouble | null }
  | { readonly status: 'failed'; readonly trouble: ReceiverTrouble };

/** Follows the position of the device while somebody asks for it. Nothing of it is stored here. */
export class PositionState {
  readonly #receiver: Receiver;
  readonly #clock: () => number;
  #state: PositionStatus = $state.raw({ status: 'off' });
  #now = $state(0);
  #stop: (() => void) | null = null;
  #listeners: readonly ((fix: Fix) => void)[] = [];

  /** `clock` returns milliseconds since 1970. */
  constructor(receiver: Receiver, clock: () => number) {
    this.#receiver = receiver;
    this.#clock = clock;
  }

  get state(): PositionStatus {
    return this.#state;
  }

  get isOn(): boolean {
    return this.#state.status !== 'off';
  }

  get fix(): Fix | null {
    return this.#state.status === 'found' ? this.#state.fix : null;
  }

  /** Seconds since the last position, where it is too old to be taken for the present one; else `null`. */
  get ageSeconds(): number | null {
    const { fix } = this;
    if (fix === null) return null;
    const age = Math.floor((this.#now - fix.time) / SECOND);
    return age >= OLD_SECONDS ? age : null;
  }

  /** Begins to follow the device; where that failed, tries again. */
  start = (): void => {
    if (this.#stop !== null && this.#state.status !== 'failed') return;
    this.stop();
    this.#now = this.#clock();
    this.#state = { status: 'waiting' };
    const timer = setInterval(() => (this.#now = this.#clock()), SECOND);
    const endWatch = this.#receiver.watch(this.#take, this.#complain);
    this.#stop = () => {
      clearInterval(timer);
      endWatch();
    };
  };

  /** Stops following the device and forgets where it was. */
  stop = (): void => {
    this.#stop?.();
    this.#stop = null;
    this.#state = { status: 'off' };
  };

  /** Calls back with every position; returns what ends it. */
  listen(listener: (fix: Fix) => void): () => void {
    this.#listeners = [...this.#listeners, listener];
    return () => (this.#listeners = this.#listeners.filter((other) => other !== listener));
  }

  #take = (fix: Fix): void => {
    if (this.#state.status === 'off') return;
    this.#now = this.#clock();
    this.#state = { status: 'found', fix, trouble: null };
    for (const listener of this.#listeners) listener(fix);
  };

  #complain = (trouble: ReceiverTrouble): void => {
    const { fix } = this;
    const isLost = fix !== null && trouble === 'no-signal';
    this.#state = isLost ? { status: 'found', fix, trouble } : { status: 'failed', trouble };
  };
}
