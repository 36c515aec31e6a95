import { measureDraftRing } from '../core/boundary/draft-ring.ts';
import type { DraftRing } from '../core/boundary/draft-ring.ts';
import type { Walk, WalkPoint } from '../core/project/project.ts';
import {
  addWalkPoint,
  discardWalk,
  dropWalkPoint,
  finishWalk,
  pauseWalk,
  startWalk,
} from '../core/project/walk-edits.ts';
import { judgeFix } from '../core/project/walk-filter.ts';
import type { FixVerdict } from '../core/project/walk-filter.ts';
import { isoTime } from './iso-time.ts';
import type { PositionState } from './position.svelte.ts';
import type { ProjectDesk } from './project-desk.ts';
import type { Fix } from './receiver.ts';
import type { ScreenLock } from './screen-lock.svelte.ts';

/**
 * A boundary that is being walked. Each point goes into the project at once, so that a tab that closes loses none; in the
 * page that opens next the walk waits until the person goes on.
 */
export class WalkState {
  readonly #position: PositionState;
  readonly #project: ProjectDesk;
  readonly #screen: ScreenLock;
  readonly #newId: () => string;
  #verdict: FixVerdict | null = $state(null);
  #end: (() => void) | null = null;
  #isRecording = $state(false);
  readonly #draft = $derived.by(() => measureDraftRing(this.points.map(({ lon, lat }) => [lon, lat])));

  constructor(position: PositionState, project: ProjectDesk, screen: ScreenLock, newId: () => string) {
    this.#position = position;
    this.#project = project;
    this.#screen = screen;
    this.#newId = newId;
  }

  get walk(): Walk | null {
    return this.#project.current.walk;
  }

  get points(): readonly WalkPoint[] {
    return this.walk?.points ?? [];
  }

  /** What the points enclose, closed by a straight line. */
  get draft(): DraftRing {
    return this.#draft;
  }

  /** Whether points are being taken now: the walk goes on, and this page listens. */
  get isRecording(): boolean {
    return this.#isRecording && this.walk !== null && !this.walk.isPaused;
  }

  /** What became of the last position; `null` before there was one. */
  get verdict(): FixVerdict | null {
    return this.#verdict;
  }

  /** Begins a walk, or goes on with the one that waits. `at` is an ISO date and time. */
  record(at: string): void {
    if (this.walk === null) this.#project.edit(startWalk(at));
    else this.#project.edit(pauseWalk(false));
    this.#isRecording = true;
    this.#verdict = null;
    this.#position.start();
    this.#screen.hold();
    this.#end ??= this.#position.listen(this.#take);
    const { fix, ageSeconds } = this.#position;
    if (fix !== null && ageSeconds === null) this.#take(fix);
  }

  pause = (): void => {
    this.#project.edit(pauseWalk(true));
    this.#rest();
  };

  drop = (index: number): void => void this.#project.edit(dropWalkPoint(index));

  discard = (): void => {
    this.#rest();
    this.#project.edit(discardWalk());
  };

  /** Closes the walk into a boundary, which is then the one that is looked at. `madeAt` is an ISO date and time. */
  finish(name: string | null, madeAt: string): void {
    this.#rest();
    this.#project.edit(finishWalk({ id: this.#newId(), name, isPrivate: false, madeAt }));
  }

  #take = ({ lon, lat, accuracyMetres, time }: Fix): void => {
    if (!this.isRecording) return;
    const point = { lon, lat, accuracyMetres, at: isoTime(time) };
    this.#verdict = judgeFix(this.points.at(-1) ?? null, point);
    if (this.#verdict === 'kept') this.#project.edit(addWalkPoint(point));
  };

  #rest(): void {
    this.#end?.();
    this.#end = null;
    this.#isRecording = false;
    this.#screen.release();
  }
}
