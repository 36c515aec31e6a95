import * as v from 'valibot';
import type { Issue, Outcome } from '../base/issue.ts';
import { isJsonObject } from '../base/json.ts';
import { projectIssue } from './project-issue.ts';
import type { ProjectIssueCode } from './project-issue.ts';
import { projectSchema } from './project-schema.ts';
import type { Project } from './project.ts';

/** The version of the form in which projects are stored and handed on. */
const PROJECT_VERSION = 1;

/** More complaints about one document help nobody. */
const MOST_COMPLAINTS = 20;

/** A project in the form in which it is stored and handed on: plain data, fit for JSON. */
export interface ProjectDocument {
  readonly version: number;
  readonly project: Project;
}

/** Returns a project in the form in which it is stored and handed on. */
export function projectDocument(project: Project): ProjectDocument {
  return { version: PROJECT_VERSION, project };
}

function fieldIssue(complaint: v.BaseIssue<unknown>, file: string): Issue<ProjectIssueCode> {
  const path = v.getDotPath(complaint) ?? '';
  const expected = complaint.expected ?? complaint.message;
  return projectIssue('project-field', { file, path }, { path, expected, found: complaint.received });
}

function repeated(ids: readonly string[], file: string): readonly Issue<ProjectIssueCode>[] {
  const again = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...again].map((id) => projectIssue('project-id-repeated', { file }, { id }));
}

function doubts({ boundaries, notes, activeId }: Project, file: string): readonly Issue<ProjectIssueCode>[] {
  const ids = boundaries.map(({ id }) => id);
  const isActiveMissing = activeId !== null && !ids.includes(activeId);
  const missing = isActiveMissing ? [projectIssue('project-active-missing', { file }, { id: activeId })] : [];
  return [...repeated([...ids, ...notes.map(({ id }) => id)], file), ...missing];
}

/**
 * Returns the project that stored or packaged data hold, or every reason why they hold none, 20 at most: no project, one of a
 * newer version, fields by their path with what was expected and found, an id that stands twice, and a boundary that
 * is looked at and not there. `value` is what was read, not a copy. `file` is what the person knows the data by.
 */
export function readProjectDocument(stored: unknown, file: string): Outcome<Project, ProjectIssueCode> {
  const refused = (...issues: readonly Issue<ProjectIssueCode>[]) => ({ value: null, issues });
  if (!isJsonObject(stored)) return refused(projectIssue('project-none', { file }));
  const { version, project } = stored;
  if (typeof version !== 'number') return refused(projectIssue('project-none', { file }));
  if (version > PROJECT_VERSION) {
    return refused(projectIssue('project-newer', { file }, { found: version, known: PROJECT_VERSION }));
  }
  const parsed = v.safeParse(projectSchema, project);
  if (!parsed.success) {
    return refused(
      ...parsed.issues.slice(0, MOST_COMPLAINTS).map((complaint) => fieldIssue(complaint, file)),
    );
  }
  const found = doubts(parsed.output, file);
  return found.length > 0 ? refused(...found) : { value: project as Project, issues: [] };
}
