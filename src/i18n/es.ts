import { catalogue } from './es/catalogue.ts';
import { cli } from './es/cli.ts';
import { cliIssues } from './es/cli-issues.ts';
import { comparing } from './es/comparing.ts';
import { device } from './es/device.ts';
import { comparison } from './es/comparison.ts';
import { exportIssues } from './es/export-issues.ts';
import { figures } from './es/figures.ts';
import { formatIssues } from './es/format-issues.ts';
import { issues } from './es/issues.ts';
import { map } from './es/map.ts';
import { measuring } from './es/measuring.ts';
import { overlapIssues } from './es/overlap-issues.ts';
import { packageIssues } from './es/package-issues.ts';
import { panels } from './es/panels.ts';
import { projectIssues } from './es/project-issues.ts';
import { projectSteps } from './es/project-steps.ts';
import { repairs } from './es/repairs.ts';
import { search } from './es/search.ts';
import { shell } from './es/shell.ts';
import { writingIssues } from './es/writing-issues.ts';

/** All texts in Spanish, by section. Its shape is the type of every other language. */
export const es = {
  catalogue,
  cli,
  cliIssues,
  comparing,
  device,
  comparison,
  exportIssues,
  figures,
  formatIssues,
  issues,
  map,
  measuring,
  overlapIssues,
  packageIssues,
  panels,
  projectIssues,
  projectSteps,
  repairs,
  search,
  shell,
  writingIssues,
};

type Texts<Section> = {
  readonly [Key in keyof Section]: Section[Key] extends string ? string : Texts<Section[Key]>;
};

/** What a language must say: every key of the Spanish dictionary. */
export type Dictionary = Texts<typeof es>;
