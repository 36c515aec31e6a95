/** What keeps a screen awake until it is released; browsers release it by themselves when the page is hidden. */
export interface ScreenSentinel {
  release(): Promise<void>;
}

/** The screen of the device. */
export interface Screen {
  /** Asks to keep the screen awake; `null` where the browser cannot. Rejects where it may not now. */
  readonly request: (() => Promise<ScreenSentinel>) | null;
  /** Calls back whenever the page is seen again; returns what ends it. */
  onseen(listener: () => void): () => void;
}

/** The screen as the browser hands it out. */
export const deviceScreen: Screen = {
  request:
    typeof navigator !== 'undefined' && 'wakeLock' in navigator
      ? () => navigator.wakeLock.request('screen')
      : null,
  onseen(listener) {
    const look = (): void => {
      if (document.visibilityState === 'visible') listener();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  },
};

/** Keeps the screen awake while it is held: a phone with a dark screen gets no position. */
export class ScreenLock {
  readonly #screen: Screen;
  #sentinel: ScreenSentinel | null = null;
  #end: (() => void) | null = null;
  #isAwake = $state(false);

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  /** Whether the browser promised to keep the screen awake. */
  get isAwake(): boolean {
    return this.#isAwake;
  }

  hold(): void {
    if (this.#end !== null) return;
    this.#end = this.#screen.onseen(() => void this.#ask());
    void this.#ask();
  }

  release(): void {
    this.#end?.();
    this.#end = null;
    this.#isAwake = false;
    void this.#sentinel?.release().catch(() => undefined);
    this.#sentinel = null;
  }

  async #ask(): Promise<void> {
    try {
      const sentinel = (await this.#screen.request?.()) ?? null;
      if (this.#end === null) return void sentinel?.release();
      this.#sentinel = sentinel;
      this.#isAwake = sentinel !== null;
    } catch {
      // A battery that is low forbids it: what the person sees says that the screen may go dark.
      this.#isAwake = false;
    }
  }
}
