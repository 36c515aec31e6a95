import type { PMTiles } from 'pmtiles';
import { SvelteMap } from 'svelte/reactivity';
import type { Bounds } from '../../core/geometry/bounds.ts';
import type { Background } from '../../core/project/background.ts';
import { StorageFailure } from '../../storage/storage-failure.ts';
import type { BackgroundStorage, ProjectStorage } from '../../storage/storage.ts';
import { newId } from '../new-id.ts';
import type { BackgroundTrouble } from './background-trouble.ts';
import { tileUrl } from './tile-address.ts';
import { openArchive } from './tile-archive.ts';

/** What can be changed of a background once it is there. */
export type BackgroundChange = Partial<Pick<Background, 'title' | 'isVisible' | 'opacity' | 'height'>>;

type Added<Kind> = Kind extends Background ? Omit<Kind, 'id' | 'isVisible' | 'opacity' | 'height'> : never;

/** A background before it stands on the map. */
export type NewBackground = Added<Background>;

interface World {
  readonly storage: BackgroundStorage & Pick<ProjectStorage, 'subscribe'>;
  /** Looks at a place on the map. */
  readonly onlook: (bounds: Bounds) => void;
  /** Asks another host for a tile; `null` where it does not come. */
  readonly fetchTile: (url: string) => Promise<ArrayBuffer | null>;
  /** Told whether any background is kept, whenever that may have changed. */
  readonly onkept: (hasBackgrounds: boolean) => void;
}

/** The backgrounds that the person added: kept whole on this device, and nowhere in the address. */
export class Backgrounds {
  readonly #world: World;
  #list: readonly Background[] = $state.raw([]);
  #trouble: BackgroundTrouble | null = $state.raw(null);
  #isBusy = $state(false);
  readonly #archives = new SvelteMap<string, Promise<PMTiles | null>>();

  constructor(world: World) {
    this.#world = world;
    world.storage.subscribe(({ kind }) => {
      if (kind === 'everything-deleted') this.forget();
      if (kind === 'backgrounds-changed') void this.refresh();
    });
  }

  /** All of them, the top one first. */
  get list(): readonly Background[] {
    return this.#list;
  }

  /** Why what was last asked for was not done. */
  get trouble(): BackgroundTrouble | null {
    return this.#trouble;
  }

  /** Whether one is being read or kept. */
  get isBusy(): boolean {
    return this.#isBusy;
  }

  /** Looks up what is kept. */
  async refresh(): Promise<void> {
    this.#take(await this.#world.storage.backgrounds());
  }

  /** Says why something was not added, in place of what was said before. */
  complain(trouble: BackgroundTrouble | null): void {
    this.#trouble = trouble;
  }

  /** Does work that ends in at most one background, and keeps that on top of the others. Resolves to whether it did. */
  async add(
    name: string,
    make: () => Promise<{ readonly background: NewBackground; readonly content?: Blob } | BackgroundTrouble>,
  ): Promise<boolean> {
    this.#isBusy = true;
    this.#trouble = null;
    try {
      const made = await make();
      if ('kind' in made) this.#trouble = made;
      else await this.#keep(made.background, made.content);
      return !('kind' in made);
    } catch (cause) {
      this.#trouble = troubleOf(cause, name);
      return false;
    } finally {
      this.#isBusy = false;
    }
  }

  /** Changes how a background stands; while the hand still moves nothing is written. */
  async change(id: string, change: BackgroundChange, isMoving = false): Promise<void> {
    const before = this.#list.find((each) => each.id === id);
    if (before === undefined) return;
    const after = { ...before, ...change };
    this.#take(this.#list.map((each) => (each.id === id ? after : each)));
    if (!isMoving) await this.#attempt(after.title, () => this.#world.storage.putBackground(after));
  }

  /** Moves a background one place up or down among the others. */
  async move(id: string, step: 'up' | 'down'): Promise<void> {
    const index = this.#list.findIndex((each) => each.id === id);
    const [one, other] = [this.#list[index], this.#list[index + (step === 'up' ? -1 : 1)]];
    if (one === undefined || other === undefined) return;
    await this.change(one.id, { height: other.height });
    await this.change(other.id, { height: one.height });
  }

  /** Looks at the place of a background. */
  see(background: Background): void {
    if ('bounds' in background) this.#world.onlook(background.bounds);
  }

  /** Takes a background off the map and off the device. */
  async remove(id: string): Promise<void> {
    const title = this.#list.find((each) => each.id === id)?.title ?? '';
    const isDone = await this.#attempt(title, () => this.#world.storage.removeBackground(id));
    if (isDone) this.#take(this.#list.filter((each) => each.id !== id));
  }

  /** Lets go of all of them, once they are deleted from the device. */
  forget(): void {
    this.#trouble = null;
    this.#take([]);
  }

  /**
   * Returns a tile; `null` where there is none. Another host is asked for it only where the person added its address
   * and has switched it on.
   */
  async tile(id: string, z: number, x: number, y: number): Promise<ArrayBuffer | null> {
    const background = this.#list.find((each) => each.id === id);
    if (background?.kind === 'address') {
      return background.isVisible ? this.#world.fetchTile(tileUrl(background.template, z, x, y)) : null;
    }
    const archive = await this.#archive(id);
    return (await archive?.getZxy(z, x, y))?.data ?? null;
  }

  /** Returns the bytes of a background as they came; `null` where none are kept. */
  content(id: string): Promise<Blob | null> {
    return this.#world.storage.backgroundContent(id);
  }

  async #keep(added: NewBackground, content: Blob | undefined): Promise<void> {
    const height = Math.max(0, ...this.#list.map((each) => each.height)) + 1;
    // Another host hears nothing before the person says so.
    const isVisible = added.kind !== 'address';
    const background: Background = { ...added, id: newId(), opacity: 1, height, isVisible };
    await this.#world.storage.putBackground(background, content);
    this.#take([background, ...this.#list]);
  }

  #archive(id: string): Promise<PMTiles | null> {
    const opened = this.#archives.get(id) ?? this.#open(id);
    this.#archives.set(id, opened);
    return opened;
  }

  async #open(id: string): Promise<PMTiles | null> {
    const content = await this.#world.storage.backgroundContent(id);
    return content === null ? null : openArchive(content, id);
  }

  #take(list: readonly Background[]): void {
    this.#list = [...list].sort((one, other) => other.height - one.height);
    for (const id of this.#archives.keys()) {
      if (!list.some((each) => each.id === id)) this.#archives.delete(id);
    }
    this.#world.onkept(list.length > 0);
  }

  async #attempt(name: string, work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      this.#trouble = null;
      return true;
    } catch (cause) {
      this.#trouble = troubleOf(cause, name);
      return false;
    }
  }
}

/** A bug goes on its way. */
function troubleOf(cause: unknown, name: string): BackgroundTrouble {
  if (!(cause instanceof StorageFailure)) throw cause;
  if (cause.reason === 'full') return { kind: 'full', name };
  return { kind: 'not-kept', name, reason: cause.reason };
}
