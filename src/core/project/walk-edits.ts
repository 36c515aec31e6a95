import type { Position } from 'geojson';
import { withNewBoundary } from './boundary-edits.ts';
import { passing, step } from './edit.ts';
import type { Edit, EditCode } from './edit.ts';
import type { DrawnBoundary, Project, Walk, WalkPoint } from './project.ts';

/** Fewer points enclose nothing. */
const FEWEST_POINTS = 3;

/** Returns the project with its walk changed; the same where nobody walks. */
function withWalk(project: Project, change: (walk: Walk) => Walk): Project {
  if (project.walk === null) return project;
  const walk = change(project.walk);
  return walk === project.walk ? project : { ...project, walk };
}

function passingWalk(code: EditCode, change: (walk: Walk) => Walk): Edit {
  return passing(code, (project) => withWalk(project, change));
}

/**
 * Returns the edit that begins to walk a boundary; where one is being walked already, that one goes on. It and its points
 * are no steps.
 */
export function startWalk(startedAt: string): Edit {
  return passing('walk-started', (project) => {
    const { walk } = project;
    if (walk === null) return { ...project, walk: { startedAt, points: [], isPaused: false } };
    return walk.isPaused ? { ...project, walk: { ...walk, isPaused: false } } : project;
  });
}

/** Returns the edit that adds a point where the person stands; while the walk is paused it adds none. */
export function addWalkPoint(point: WalkPoint): Edit {
  return passingWalk('walk-point-added', (walk) =>
    walk.isPaused ? walk : { ...walk, points: [...walk.points, point] },
  );
}

/** Returns the edit that drops a point of the walk, by its place in it from 0. */
export function dropWalkPoint(index: number): Edit {
  return passingWalk('walk-point-dropped', (walk) =>
    index in walk.points ? { ...walk, points: walk.points.toSpliced(index, 1) } : walk,
  );
}

/** Returns the edit that pauses the walk, or goes on with it. */
export function pauseWalk(isPaused: boolean): Edit {
  return passingWalk(isPaused ? 'walk-paused' : 'walk-resumed', (walk) =>
    walk.isPaused === isPaused ? walk : { ...walk, isPaused },
  );
}

/** The greatest error of the points: a boundary is no better than its worst vertex. */
function errorOf(points: readonly WalkPoint[]): number {
  return points.reduce((greatest, { accuracyMetres }) => Math.max(greatest, accuracyMetres), 0);
}

function ringOf(points: readonly WalkPoint[]): Position[] {
  const ring = points.map(({ lon, lat }) => [lon, lat]);
  const [first] = ring;
  return first === undefined ? ring : [...ring, [...first]];
}

/**
 * Returns the step that closes the walk into a boundary, which is then looked at. Its error is the greatest of its
 * points. A walk of fewer than three points encloses nothing and goes on. Undone, the walk goes on.
 */
export function finishWalk(boundary: Pick<DrawnBoundary, 'id' | 'name' | 'isPrivate' | 'madeAt'>): Edit {
  return step('walk-finished', { name: boundary.name ?? '' }, (project) => {
    const points = project.walk?.points ?? [];
    if (points.length < FEWEST_POINTS) return project;
    const walked: DrawnBoundary = {
      ...boundary,
      kind: 'drawing',
      made: 'walked',
      stated: null,
      polygons: [[ringOf(points)]],
      positionalErrorMetres: errorOf(points),
    };
    return { ...withNewBoundary(project, walked), walk: null };
  });
}

/** Returns the step that gives the walk up. Undone, the walk goes on. */
export function discardWalk(): Edit {
  return step('walk-discarded', {}, (project) =>
    project.walk === null ? project : { ...project, walk: null },
  );
}
