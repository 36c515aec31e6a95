import type { Dictionary } from '../i18n/es.ts';
import { dayBeforeLast } from './beside.ts';
import type { FieldState } from './field.svelte.ts';
import type { KeyAction } from './keys.ts';
import type { Page } from './page.svelte.ts';
import type { SheetStop } from './sheet-stop.ts';
import type { PanelName, Selection } from './view.ts';

/** How the page lies on this screen: what stands open beside the view, and belongs to no address. */
export class Desk {
  readonly #page: Page;
  /** Whether the layers have a place beside the map that nothing else needs. */
  readonly #hasRoom: () => boolean;
  areLayersOpen = $state(false);
  areKeysShown = $state(false);
  stop: SheetStop = $state('half');

  constructor(page: Page, hasRoom: () => boolean) {
    this.#page = page;
    this.#hasRoom = hasRoom;
    this.areLayersOpen = hasRoom();
  }

  openPanel = (name: PanelName | null): void => {
    this.#makeRoom();
    this.#page.openPanel(name);
  };

  select = (selection: Selection | null): void => {
    if (selection !== null) this.#makeRoom();
    this.#page.select(selection);
  };

  /** Selects what was pointed at on the map. */
  point = (selection: Selection | null): void => {
    if (selection !== null) this.#makeRoom();
    this.#page.point(selection);
  };

  /** Says where the device is: in its own panel, unless somebody walks or draws in theirs. */
  locate = async (
    loadPanels: () => Promise<{ readonly work: { readonly field: Pick<FieldState, 'locate'> } }>,
  ): Promise<void> => {
    if (this.#page.view.current.panel !== 'my-file') this.openPanel('field');
    (await loadPanels()).work.field.locate();
  };

  /** Begins or ends to measure on the map, which then has the screen of a phone. */
  toggleMeasure = (): void => {
    this.#page.isMeasuring = !this.#page.isMeasuring;
    if (this.#page.isMeasuring) this.#page.view.adjust({ beside: null });
    this.stop = this.#page.isMeasuring ? 'peek' : 'half';
  };

  /** Begins to compare the view with the day before its last act, or ends it. */
  toggleCompare = (): void => {
    const { date, instruments, view } = this.#page;
    const isOn = view.current.beside === null;
    view.visit({ beside: isOn ? { kind: 'date', date: dayBeforeLast(instruments, date) } : null });
    this.#page.isMeasuring = false;
    this.stop = isOn ? 'peek' : 'half';
  };

  toggleLayers = (): void => {
    this.areLayersOpen = !this.areLayersOpen;
    this.#page.enter();
    if (this.areLayersOpen) this.#raiseSheet();
  };

  /** Does what a key asks for, except to search, which needs the field. */
  act(action: Exclude<KeyAction, 'search'>, texts: Dictionary['shell']): void {
    switch (action) {
      case 'layers':
        return this.toggleLayers();
      case 'table':
      case 'figures':
      case 'print':
        return this.openPanel(action);
      case 'earlier':
        return this.#page.stepDate(-1, texts);
      case 'later':
        return this.#page.stepDate(1, texts);
      case 'help':
        this.areKeysShown = true;
        return;
      case 'close':
        return this.#page.openPanel(null);
    }
  }

  #makeRoom(): void {
    if (!this.#hasRoom()) this.areLayersOpen = false;
    this.#raiseSheet();
  }

  #raiseSheet(): void {
    if (this.stop === 'peek') this.stop = 'half';
  }
}
