import type { Edit, EditCode, EditParams } from './edit.ts';
import type { Project, Walk } from './project.ts';

/** What an edit may change: all but who the project is. */
type ProjectParts = Partial<
  Pick<Project, 'title' | 'boundaries' | 'activeId' | 'notes' | 'walk' | 'figures'>
>;

/** One step: what was done and when, and the parts of the project that it changed, as they were and as they became. */
export interface HistoryStep {
  /** Tells the step from every other of its history, so that it is stored once and not with each step after it. */
  readonly id: number;
  readonly code: EditCode;
  readonly params: EditParams;
  /** ISO date and time. */
  readonly at: string;
  readonly before: ProjectParts;
  readonly after: ProjectParts;
}

/** The steps that can be undone, the last of them last, and those that can be done again, the next of them last. */
export interface History {
  readonly past: readonly HistoryStep[];
  readonly future: readonly HistoryStep[];
}

/** A project with the way back. */
export interface EditedProject {
  readonly project: Project;
  readonly history: History;
}

/** More steps are forgotten, the oldest first. */
export const MOST_STEPS = 100;

export const noHistory: History = { past: [], future: [] };

const PARTS = ['title', 'boundaries', 'activeId', 'notes', 'walk', 'figures'] as const;

/** The parts of a project that differ from another's. */
function partsThatDiffer(project: Project, other: Project): ProjectParts {
  return Object.fromEntries(
    PARTS.filter((part) => project[part] !== other[part]).map((part) => [part, project[part]]),
  );
}

/**
 * Returns the project with an edit made. A step is recorded, and what had been undone can no longer be done again; an
 * edit that changes nothing returns what it was given. `at` is an ISO date and time.
 */
export function perform(edited: EditedProject, edit: Edit, at: string): EditedProject {
  const { project, history } = edited;
  const changed = edit.apply(project);
  if (changed === project) return edited;
  if (!edit.isStep) return { project: changed, history };
  const { code, params } = edit;
  const before = partsThatDiffer(project, changed);
  const after = partsThatDiffer(changed, project);
  const id = 1 + Math.max(0, ...[...history.past, ...history.future].map((made) => made.id));
  const past = [...history.past, { id, code, params, at, before, after }].slice(-MOST_STEPS);
  return { project: changed, history: { past, future: [] } };
}

function isSameWalk(walk: Walk | null, other: Walk | null): boolean {
  return walk?.startedAt === other?.startedAt && walk?.points.length === other?.points.length;
}

/**
 * A walk that went on since is neither given up nor replaced: of points that somebody walked none is lost. What is gone
 * is not looked at.
 */
function withParts(project: Project, from: ProjectParts, to: ProjectParts): Project {
  const { walk, ...others } = to;
  const isWalkAsLeft = walk !== undefined && isSameWalk(project.walk, from.walk ?? null);
  const changed = { ...project, ...others, ...(isWalkAsLeft ? { walk } : {}) };
  const { activeId, boundaries } = changed;
  const isActiveThere = activeId === null || boundaries.some(({ id }) => id === activeId);
  return isActiveThere ? changed : { ...changed, activeId: boundaries.at(-1)?.id ?? null };
}

/** Returns the project as it was before its last step; the same where there is none. */
export function undo(edited: EditedProject): EditedProject {
  const { past, future } = edited.history;
  const last = past.at(-1);
  if (last === undefined) return edited;
  const history = { past: past.slice(0, -1), future: [...future, last] };
  return { project: withParts(edited.project, last.after, last.before), history };
}

/** Returns the project with the step that was undone last done again; the same where there is none. */
export function redo(edited: EditedProject): EditedProject {
  const { past, future } = edited.history;
  const next = future.at(-1);
  if (next === undefined) return edited;
  const history = { past: [...past, next], future: future.slice(0, -1) };
  return { project: withParts(edited.project, next.before, next.after), history };
}
