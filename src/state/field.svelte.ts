import type { ArealFeature } from '../core/base/areal.ts';
import type { DrawnBoundary, Note } from '../core/project/project.ts';
import { DrawingState } from './drawing.svelte.ts';
import { isoTime } from './iso-time.ts';
import { NotesState } from './notes-state.svelte.ts';
import { PositionState } from './position.svelte.ts';
import type { ProjectDesk } from './project-desk.ts';
import type { Fix, Receiver } from './receiver.ts';
import { ScreenLock } from './screen-lock.svelte.ts';
import type { Screen } from './screen-lock.svelte.ts';
import { StandState } from './stand-state.svelte.ts';
import type { StandTarget } from './stand-state.svelte.ts';
import type { Camera } from './view.ts';
import { WalkState } from './walk-state.svelte.ts';

/** Some metres a pixel: the next trees are seen, and the way to the next corner. */
const FIELD_ZOOM = 15;

/** Half a metre a pixel: every vertex of a walk is told from the next. */
const WALK_ZOOM = 17.5;

export interface FieldWorld {
  readonly receiver: Receiver;
  readonly screen: Screen;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly newId: () => string;
  readonly project: ProjectDesk;
  /** What there is to stand inside of now; read as an effect reads. */
  readonly targets: () => readonly StandTarget[];
  /** Moves the map until all of these are seen from near. */
  readonly lookAt: (features: readonly ArealFeature[]) => void;
  /** Moves the map. */
  readonly look: (camera: Camera) => void;
  /** How near the map is looked at now. */
  readonly zoom: () => number;
}

/** What somebody does out in the field: stand, walk, draw and write down. Map and panels meet in it. */
export class FieldState {
  readonly #world: FieldWorld;
  readonly position: PositionState;
  readonly stand: StandState;
  readonly screen: ScreenLock;
  readonly walk: WalkState;
  readonly drawing: DrawingState;
  readonly notes: NotesState;

  constructor(world: FieldWorld) {
    this.#world = world;
    this.position = new PositionState(world.receiver, world.clock);
    this.stand = new StandState(this.position, world.targets);
    this.screen = new ScreenLock(world.screen);
    this.walk = new WalkState(this.position, world.project, this.screen, world.newId);
    this.drawing = new DrawingState(world.project, world.newId);
    this.notes = new NotesState(world.project, world.newId);
  }

  /** What is being made now, for which everything else waits; a walk that waits is none. */
  get making(): 'draft' | 'edit' | 'walk' | null {
    const { kind } = this.drawing.mode;
    if (kind !== 'off') return kind;
    return this.walk.isRecording ? 'walk' : null;
  }

  /** The boundary that is looked at, where it was made on this device. */
  get activeDrawing(): DrawnBoundary | null {
    const { boundaries, activeId } = this.#world.project.current;
    const active = boundaries.find(({ id }) => id === activeId);
    return active?.kind === 'drawing' ? active : null;
  }

  /** ISO date and time. */
  now = (): string => isoTime(this.#world.clock());

  /** Follows the device, and looks at the place where it is as soon as that is known. */
  locate = (): void => this.#locate(FIELD_ZOOM);

  /** Begins to walk a boundary, or goes on, and looks at it from near. */
  record = (): void => {
    this.walk.record(this.now());
    this.#locate(WALK_ZOOM);
  };

  /**
   * Begins to move the vertices of the boundary that is looked at, and looks at it from near; of a boundary that came in
   * a file, those of a copy of its features with that name.
   */
  edit(features: readonly ArealFeature[], copyName: string): void {
    const { activeDrawing, drawing } = this;
    if (activeDrawing !== null) drawing.edit(activeDrawing.id);
    else drawing.editCopy(features, copyName, this.now());
    this.#world.lookAt(features);
  }

  /** Looks at the place of a note. */
  show = ({ position }: Note): void => {
    if (position !== null) this.#lookAt({ lon: position[0], lat: position[1] }, FIELD_ZOOM);
  };

  #locate(zoom: number): void {
    const { fix } = this.position;
    if (fix !== null) return this.#lookAt(fix, zoom);
    const end = this.position.listen((found) => {
      end();
      this.#lookAt(found, zoom);
    });
    this.position.start();
  }

  #lookAt({ lon, lat }: Pick<Fix, 'lon' | 'lat'>, zoom: number): void {
    this.#world.look({ lon, lat, zoom: Math.max(this.#world.zoom(), zoom) });
  }
}
