import type { Fix, Receiver, ReceiverTrouble } from '../../src/state/receiver.ts';

/** A receiver that a test moves, and the clock beside it. */
export class FakeReceiver implements Receiver {
  now = Date.parse('2026-03-05T14:30:00.000Z');
  watches = 0;
  #onfix: ((fix: Fix) => void) | null = null;
  #ontrouble: ((trouble: ReceiverTrouble) => void) | null = null;

  clock = (): number => this.now;

  watch: Receiver['watch'] = (onfix, ontrouble) => {
    this.watches += 1;
    this.#onfix = onfix;
    this.#ontrouble = ontrouble;
    return () => {
      this.#onfix = null;
      this.#ontrouble = null;
    };
  };

  get isWatched(): boolean {
    return this.#onfix !== null;
  }

  /** Moves there after so many seconds, and says so. */
  moveTo(lon: number, lat: number, accuracyMetres = 5, seconds = 60): void {
    this.now += 1000 * seconds;
    this.#onfix?.({ lon, lat, accuracyMetres, time: this.now });
  }

  complain(trouble: ReceiverTrouble): void {
    this.#ontrouble?.(trouble);
  }
}
