import { cacheNameOf } from '../offline/cache-names.ts';
import { type KeptSite, readKeptSite } from '../offline/kept-site.ts';
import { scopeOfPage } from './scope-of-page.ts';
import { PAGE_OPENED, USE_NOW } from '../offline/messages.ts';

const HOUR_MILLISECONDS = 3_600_000;

/** Whether the app opens without a connection. */
export type Readiness = 'keeping' | 'ready' | 'failed' | 'impossible';

/** The app as it is kept on this device, and the newer one that waits to be used. */
export class KeptApp {
  readonly #build: string;
  readonly #scope = scopeOfPage();
  #registration: ServiceWorkerRegistration | null = null;
  #readiness: Readiness = $state('keeping');
  #kept: KeptSite | null = $state.raw(null);
  #waiting: ServiceWorker | null = $state.raw(null);
  #isBehind = $state(false);
  #isAsked = false;
  #checkedAt = 0;

  /** `build` is the build of this page; empty where it is served from its sources. */
  constructor(build: string) {
    this.#build = build;
  }

  get build(): string {
    return this.#build;
  }

  get readiness(): Readiness {
    return this.#readiness;
  }

  /** What is known of this build as it is kept; `null` before it is kept whole. */
  get kept(): KeptSite | null {
    return this.#kept;
  }

  /** Whether a newer version is kept, and waits until the person wants it or every page is closed. */
  get hasUpdate(): boolean {
    return this.#waiting !== null;
  }

  /** Whether another page of the app has begun to use a newer version. */
  get isBehind(): boolean {
    return this.#isBehind;
  }

  /** Begins to keep the app, and to look for newer versions: now, and when the person comes back after an hour. */
  async start(): Promise<void> {
    if (this.#build === '' || !('serviceWorker' in navigator) || !('caches' in window)) {
      this.#readiness = 'impossible';
      return;
    }
    const name = cacheNameOf(this.#scope, this.#build);
    // As long as this page stands, the parts that it has not loaded yet are kept.
    void navigator.locks?.request(name, { mode: 'shared' }, () => new Promise(() => undefined));
    const { serviceWorker } = navigator;
    let hadController = serviceWorker.controller !== null;
    serviceWorker.addEventListener('controllerchange', () => {
      if (this.#isAsked) return location.reload();
      this.#isBehind = hadController;
      hadController = true;
      void this.#look();
    });
    await this.#register(serviceWorker).catch((cause: unknown) => {
      // A browser that refuses says so by a `SecurityError`; anything else is the journey.
      this.#readiness = cause instanceof DOMException ? 'impossible' : 'failed';
    });
  }

  /** Uses the newer version: the page is loaded again, by the person's wish alone. */
  useUpdate = (): void => {
    if (this.#waiting === null) return location.reload();
    this.#isAsked = true;
    this.#waiting.postMessage(USE_NOW);
  };

  async #register(container: ServiceWorkerContainer): Promise<void> {
    await container.register(`${this.#scope}sw.js`, { updateViaCache: 'none' });
    // Where a browser refuses in silence there is none.
    const registration = await container.getRegistration(this.#scope);
    if (registration === undefined) {
      this.#readiness = 'impossible';
      return;
    }
    this.#registration = registration;
    // The browser itself looks for a newer version at each visit.
    this.#checkedAt = Date.now();
    registration.active?.postMessage(PAGE_OPENED);
    registration.addEventListener('updatefound', () => this.#watch(registration.installing));
    this.#watch(registration.installing);
    document.addEventListener('visibilitychange', () => void this.#lookForUpdate());
    await this.#look();
  }

  #watch(worker: ServiceWorker | null): void {
    worker?.addEventListener('statechange', () => void this.#look());
  }

  async #look(): Promise<void> {
    if (this.#registration === null) return;
    const { active, installing, waiting } = this.#registration;
    this.#waiting = active === null ? null : waiting;
    this.#kept = await readKeptSite(caches, this.#scope, this.#build);
    if (this.#kept !== null) this.#readiness = 'ready';
    else this.#readiness = installing === null && active === null && waiting === null ? 'failed' : 'keeping';
  }

  async #lookForUpdate(): Promise<void> {
    const isSoon = Date.now() - this.#checkedAt < HOUR_MILLISECONDS;
    if (document.visibilityState !== 'visible' || isSoon) return;
    this.#checkedAt = Date.now();
    // Without a connection there is nothing to look for.
    await this.#registration?.update().catch(() => undefined);
  }
}
