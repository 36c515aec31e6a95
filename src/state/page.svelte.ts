import type { Dictionary } from '../i18n/es.ts';
import { fill } from '../i18n/fill.ts';
import { formatDate } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { Backgrounds } from './backgrounds/backgrounds.svelte.ts';
import type { Catalogue } from './catalogue.ts';
import type { EmbeddedLayer } from './embedded-layer.ts';
import type { FieldState } from './field.svelte.ts';
import { Mosaic } from './mosaic.svelte.ts';
import { OverlayState } from './overlay-state.svelte.ts';
import { readPreferences, writePreferences } from './preferences.ts';
import { once } from './once.ts';
import type { OwnAccess } from './search/own-access.ts';
import { instrumentsOf, type MosaicAt, mosaicAt } from './timeline.ts';
import type { LayerView, PanelName, Selection, Theme, View, WalkStep } from './view.ts';
import { ViewState } from './view-state.svelte.ts';

/** The layer whose features make up the mosaic. */
export const MOSAIC_LAYER = 'protected-areas';

const browserStorage = (): Storage => localStorage;

/** What the page shows and remembers from its first moment; `PanelWork` holds what the panels measure later. */
export class Page {
  readonly mosaic: Mosaic;
  readonly overlay = new OverlayState();
  readonly view: ViewState;
  readonly today: string;
  /** Whether a project is kept on this device, to be drawn again. */
  readonly hasProject: boolean;
  /** Size of the map in pixels, to look at things from the right distance. */
  mapSize: { readonly width: number; readonly height: number } = $state.raw({ width: 1, height: 1 });
  /** The browser's offer to install the page, until the person has answered it. */
  installOffer: Event | null = $state.raw(null);
  /** What is done out in the field; `null` before the first panel is opened. */
  field: FieldState | null = $state.raw(null);
  /** The person's own project; `null` before the first panel is opened. */
  own: OwnAccess | null = null;
  /** The backgrounds that the person added; `null` before they are asked for. */
  backgrounds: Backgrounds | null = $state.raw(null);
  /** Whether somebody measures on the map, whose taps are points then. */
  isMeasuring = $state(false);
  #hasEntered = $state(false);
  #areKeysEnabled = $state(true);
  #announcement = $state('');

  readonly #defaultLayers: readonly LayerView[];

  /** `today` is an ISO date; the page takes it as today's until it is loaded again. */
  constructor(today: string, catalogue: Catalogue, start: Pick<View, 'language' | 'theme'>) {
    this.mosaic = new Mosaic(catalogue);
    this.#defaultLayers = catalogue.defaultLayers;
    const preferences = readPreferences(browserStorage);
    this.today = today;
    this.#hasEntered = preferences.hasEntered;
    this.hasProject = preferences.hasProject;
    this.#areKeysEnabled = preferences.areKeysEnabled;
    this.view = new ViewState({
      panel: null,
      step: 'choose',
      layers: catalogue.defaultLayers,
      selection: null,
      figure: null,
      asOf: null,
      ...start,
      camera: null,
      mark: null,
      beside: null,
    });
  }

  /** ISO date at which everything is shown. */
  get date(): string {
    return this.view.current.asOf ?? this.today;
  }

  get selected(): EmbeddedLayer | null {
    const { selection } = this.view.current;
    return selection === null ? null : this.mosaic.layer(selection.layerId);
  }

  /** What was said last, for screen readers. */
  get announcement(): string {
    return this.#announcement;
  }

  /** Whether the person has passed the doors of the first visit, or came by an address that leads further. */
  get hasEntered(): boolean {
    return this.#hasEntered || this.view.current.panel !== null;
  }

  /** Whether single keys act. */
  get areKeysEnabled(): boolean {
    return this.#areKeysEnabled;
  }

  get isDefaultLayers(): boolean {
    return this.view.current.layers === this.#defaultLayers;
  }

  /** Fetches the layers that are shown, and that of the selection. */
  wantShown(): void {
    const { layers, selection } = this.view.current;
    this.mosaic.want(layers.filter(({ visible }) => visible).map(({ id }) => id));
    if (selection !== null) this.mosaic.want([selection.layerId]);
  }

  /** The areas of the mosaic at a date; needs no geometry. */
  mosaicAt(date: string): MosaicAt {
    const entry = this.mosaic.entry(MOSAIC_LAYER);
    return entry === null ? { members: [], established: 0, legal: null } : mosaicAt(entry, date);
  }

  get instruments(): ReturnType<typeof instrumentsOf> {
    const entry = this.mosaic.entry(MOSAIC_LAYER);
    return entry === null ? [] : instrumentsOf(entry);
  }

  /** Looks up the backgrounds that are kept. */
  readonly openBackgrounds = once(async () => {
    const { openBackgrounds } = await import('./backgrounds/open-backgrounds.ts');
    this.backgrounds = await openBackgrounds({
      mapSize: () => this.mapSize,
      look: (camera) => this.view.adjust({ camera }),
    });
  });

  announce = (text: string): void => {
    this.#announcement = text;
  };

  enter(): void {
    this.#hasEntered = true;
    writePreferences(browserStorage, { hasEntered: true });
  }

  openPanel = (panel: PanelName | null): void => {
    this.enter();
    this.view.visit({ panel });
  };

  goToStep = (step: WalkStep): void => this.view.visit({ panel: 'my-file', step });

  /** Selects a feature and opens its sheet. */
  select = (selection: Selection | null): void => {
    if (selection === null) {
      const { panel } = this.view.current;
      this.view.visit({ selection, panel: panel === 'feature' ? null : panel });
      return;
    }
    this.enter();
    this.view.visit({ selection, panel: 'feature' });
  };

  /** Selects a feature on the map: where the table is open it stays, and shows the feature there. */
  point = (selection: Selection | null): void => {
    if (this.view.current.panel === 'table') this.view.visit({ selection });
    else this.select(selection);
  };

  setLanguage = (language: Language): void => {
    this.view.adjust({ language });
    writePreferences(browserStorage, { language });
  };

  rememberProject(hasProject: boolean): void {
    writePreferences(browserStorage, { hasProject });
  }

  setTheme = (theme: Theme): void => {
    this.view.adjust({ theme });
    writePreferences(browserStorage, { theme });
  };

  /** `null` is today. While the hand still moves, no new entry of the history is written. */
  setDate = (asOf: string | null, isMoving: boolean): void => {
    if (isMoving) this.view.adjust({ asOf });
    else this.view.visit({ asOf });
  };

  /** Sets the date as a hand does, and says what there was then once the hand is at rest. */
  pickDate(asOf: string | null, isMoving: boolean, texts: Dictionary['shell']): void {
    this.setDate(asOf, isMoving);
    if (!isMoving) this.announceDate(texts);
  }

  setKeysEnabled = (areKeysEnabled: boolean): void => {
    this.#areKeysEnabled = areKeysEnabled;
    writePreferences(browserStorage, { areKeysEnabled });
  };

  setLayers = (layers: readonly LayerView[], isMoving: boolean): void => {
    if (isMoving) this.view.adjust({ layers });
    else this.view.visit({ layers });
  };

  resetLayers = (): void => this.setLayers(this.#defaultLayers, false);

  /** Steps to the act before or after the date that is shown. */
  stepDate(step: -1 | 1, texts: Dictionary['shell']): void {
    const { date, instruments, today } = this;
    const next =
      step < 0
        ? instruments.findLast((instrument) => instrument.date < date)
        : instruments.find((instrument) => instrument.date > date && instrument.date <= today);
    if (next === undefined) return;
    this.setDate(next.date, false);
    this.announceDate(texts);
  }

  /** Says how many areas of the mosaic are established at the date that is shown. */
  announceDate(texts: Dictionary['shell']): void {
    const { language } = this.view.current;
    const count = this.mosaicAt(this.date).established;
    this.announce(fill(texts.date.announced, { date: formatDate(this.date, language), count }, language));
  }

  /** Returns the search over everything; the first call fetches every layer and makes the index. */
  readonly search = once(async () => {
    const { openSearch } = await import('./search/open-search.ts');
    return openSearch(this.mosaic, () => this.own?.things() ?? null);
  });
}
