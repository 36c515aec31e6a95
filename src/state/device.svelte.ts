import { online } from 'svelte/reactivity/window';
import { LARGEST_FILE_BYTES } from '../core/formats/limits.ts';
import { takeShared } from '../offline/shared-files.ts';
import { isInstallPrompt } from './install-prompt.ts';
import { KeptApp } from './kept-app.svelte.ts';
import { followLaunches } from './launched-files.ts';
import type { Page } from './page.svelte.ts';
import { scopeOfPage } from './scope-of-page.ts';

/** Why what the system handed over was not opened. */
export type NotOpened =
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'not-received'; readonly reason: string };

/** What the page and this device are to each other: connection, what is kept, installing, files that the system hands over. */
export class Device {
  readonly app: KeptApp;
  readonly #page: Page;
  readonly #open: (files: readonly File[]) => void;
  #notOpened: NotOpened | null = $state.raw(null);
  isShown = $state(false);

  /** `open` opens files as if the person had chosen them. */
  constructor(page: Page, build: string, open: (files: readonly File[]) => void) {
    this.#page = page;
    this.#open = open;
    this.app = new KeptApp(build);
  }

  get isOnline(): boolean {
    return online.current ?? true;
  }

  get canInstall(): boolean {
    return this.#page.installOffer !== null;
  }

  get notOpened(): NotOpened | null {
    return this.#notOpened;
  }

  /** Takes what waits for the page, and begins to keep the app when its first view, with the map, has come over the line. */
  async start(loadMap: () => Promise<unknown>): Promise<void> {
    followLaunches(window, { open: this.#receive, visit: (fragment) => void (location.hash = fragment) });
    if ('caches' in window) {
      const { files, failure } = await takeShared(caches, scopeOfPage());
      if (files.length > 0) this.#receive(files);
      if (failure !== null) this.#notOpened = { kind: 'not-received', reason: failure };
    }
    await painted();
    // Without a map the app is worth keeping too.
    await loadMap().catch(() => undefined);
    await this.app.start();
  }

  /** Asks the person, through the browser, whether to install the app. */
  install = async (): Promise<void> => {
    const { installOffer } = this.#page;
    // An offer can be taken once.
    this.#page.installOffer = null;
    if (installOffer !== null && isInstallPrompt(installOffer)) await installOffer.prompt();
  };

  dismiss = (): void => {
    this.#notOpened = null;
  };

  readonly #receive = (files: readonly File[]): void => {
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    if (bytes > LARGEST_FILE_BYTES) this.#notOpened = { kind: 'too-large', bytes };
    else this.#open(files);
  };
}

/** Asking for the map before the first picture would hold that up. */
async function painted(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
