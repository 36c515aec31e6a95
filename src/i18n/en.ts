import { catalogue } from './en/catalogue.ts';
import { cli } from './en/cli.ts';
import { cliIssues } from './en/cli-issues.ts';
import { comparing } from './en/comparing.ts';
import { device } from './en/device.ts';
import { comparison } from './en/comparison.ts';
import { exportIssues } from './en/export-issues.ts';
import { figures } from './en/figures.ts';
import { formatIssues } from './en/format-issues.ts';
import { issues } from './en/issues.ts';
import { map } from './en/map.ts';
import { measuring } from './en/measuring.ts';
import { overlapIssues } from './en/overlap-issues.ts';
import { packageIssues } from './en/package-issues.ts';
import { panels } from './en/panels.ts';
import { projectIssues } from './en/project-issues.ts';
import { projectSteps } from './en/project-steps.ts';
import { repairs } from './en/repairs.ts';
import { search } from './en/search.ts';
import { shell } from './en/shell.ts';
import { writingIssues } from './en/writing-issues.ts';

import type { Dictionary } from './es.ts';

export const en: Dictionary = {
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
