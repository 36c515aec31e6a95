import { boundaryName } from './boundary-name.ts';
import { passing, step } from './edit.ts';
import type { Edit, EditCode, EditParams } from './edit.ts';
import type { DrawnBoundary, ImportedBoundary, OwnBoundary, Project, StatedArea } from './project.ts';

/** Returns the project with one boundary changed; the same where it is gone or stays as it is. */
function withBoundary(project: Project, id: string, change: (boundary: OwnBoundary) => OwnBoundary): Project {
  const boundaries = project.boundaries.map((boundary) => (boundary.id === id ? change(boundary) : boundary));
  const isChanged = boundaries.some((boundary, index) => boundary !== project.boundaries[index]);
  return isChanged ? { ...project, boundaries } : project;
}

/** Returns a step that changes one boundary; `change` returns the boundary itself where there is nothing to change. */
export function boundaryStep(
  code: EditCode,
  boundary: OwnBoundary,
  params: EditParams,
  change: (boundary: OwnBoundary) => OwnBoundary,
): Edit {
  const named = { name: boundaryName(boundary), ...params };
  return step(code, named, (project) => withBoundary(project, boundary.id, change));
}

/** Returns the project with a boundary more, which is then the one that is looked at. */
export function withNewBoundary(project: Project, boundary: OwnBoundary): Project {
  if (project.boundaries.some(({ id }) => id === boundary.id)) return project;
  return { ...project, boundaries: [...project.boundaries, boundary], activeId: boundary.id };
}

/** Returns the edit that adds files that were opened, and looks at them. */
export function addImport(boundary: ImportedBoundary): Edit {
  const params = { name: boundaryName(boundary) };
  return step('boundary-added', params, (project) => withNewBoundary(project, boundary));
}

/** Returns the edit that adds a boundary that was drawn, and looks at it. */
export function addDrawing(boundary: DrawnBoundary): Edit {
  const params = { name: boundaryName(boundary) };
  return step('drawing-added', params, (project) => withNewBoundary(project, boundary));
}

/** Returns the edit that looks at a boundary, or at none; it is no step of the history. */
export function chooseBoundary(id: string | null): Edit {
  return passing('boundary-chosen', (project) => {
    const isThere = id === null || project.boundaries.some((boundary) => boundary.id === id);
    return isThere && project.activeId !== id ? { ...project, activeId: id } : project;
  });
}

/** Returns the edit that names a boundary; an empty name takes its name away. */
export function renameBoundary(boundary: OwnBoundary, name: string): Edit {
  const written = name.trim();
  const given = written === '' ? null : written;
  return boundaryStep('boundary-renamed', boundary, { to: written }, (found) =>
    found.name === given ? found : { ...found, name: given },
  );
}

/** Returns the edit that writes down the area that a title states, with where it does; `null` takes it away. */
export function stateArea(boundary: OwnBoundary, stated: StatedArea | null): Edit {
  const code = stated === null ? 'area-unstated' : 'area-stated';
  const params: EditParams = stated === null ? {} : { hectares: stated.hectares };
  return boundaryStep(code, boundary, params, (found) => {
    const isSame = found.stated?.hectares === stated?.hectares && found.stated?.citation === stated?.citation;
    return isSame ? found : { ...found, stated };
  });
}

/** Returns the edit that says whether a boundary stays behind when something is handed on. */
export function setPrivate(boundary: OwnBoundary, isPrivate: boolean): Edit {
  return boundaryStep(isPrivate ? 'boundary-private' : 'boundary-shared', boundary, {}, (found) =>
    found.isPrivate === isPrivate ? found : { ...found, isPrivate },
  );
}

/** Returns the edit that takes a boundary out; where it was looked at, the last of the others is looked at. */
export function removeBoundary(boundary: OwnBoundary): Edit {
  return step('boundary-removed', { name: boundaryName(boundary) }, (project) => {
    const boundaries = project.boundaries.filter(({ id }) => id !== boundary.id);
    if (boundaries.length === project.boundaries.length) return project;
    const wasActive = project.activeId === boundary.id;
    return {
      ...project,
      boundaries,
      activeId: wasActive ? (boundaries.at(-1)?.id ?? null) : project.activeId,
    };
  });
}
