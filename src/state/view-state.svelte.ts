import type { LayerView, View } from './view.ts';
import { addressOfView, viewOfAddress } from './view-address.ts';

/** Marks the entries of the browser's history that this page made, as against an address that somebody typed. */
const OWN_ENTRY = 'mosaico';

/** Milliseconds: browsers refuse an address that changes with every frame. */
const ADDRESS_DELAY = 200;

/**
 * The view that the page shows, kept equal to the address of the page: a change is written there, and the address
 * is read again when the person goes back, forth or edits it. Going back never changes language or theme, which
 * belong to the person and not to a place in the history.
 */
export class ViewState {
  #current: View = $state.raw() as View;
  readonly #defaultLayers: readonly LayerView[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `initial` is the view of a bare address. Reads the address of the page and begins to listen to it. */
  constructor(initial: View) {
    this.#defaultLayers = initial.layers;
    this.#current = viewOfAddress(location.hash, initial);
    this.#settle();
    window.addEventListener('popstate', (event) => this.#follow(event.state === OWN_ENTRY));
  }

  get current(): View {
    return this.#current;
  }

  /** Changes the view and writes a new entry of the history, so that the way back leads here. */
  visit(change: Partial<View>): void {
    this.#settle();
    this.#current = { ...this.#current, ...change };
    const address = this.addressOf({});
    if (address !== location.hash) history.pushState(OWN_ENTRY, '', address);
  }

  /** Changes the view in place: for what moves under the hand, as the camera or a slider. */
  adjust(change: Partial<View>): void {
    this.#current = { ...this.#current, ...change };
    this.#timer ??= setTimeout(() => this.#settle(), ADDRESS_DELAY);
  }

  /** Returns the fragment of the page as it would be after a change; its slash tells it from a place on the page. */
  addressOf(change: Partial<View>): string {
    return `#/${addressOfView({ ...this.#current, ...change }, this.#defaultLayers)}`;
  }

  #settle(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    history.replaceState(OWN_ENTRY, '', this.addressOf({}));
  }

  #follow(isOwnEntry: boolean): void {
    const { language, theme } = this.#current;
    const said = viewOfAddress(location.hash, { ...this.#current, layers: this.#defaultLayers });
    this.#current = isOwnEntry ? { ...said, language, theme } : said;
    this.#settle();
  }
}
