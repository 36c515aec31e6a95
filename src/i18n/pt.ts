import { catalogue } from './pt/catalogue.ts';
import { cli } from './pt/cli.ts';
import { cliIssues } from './pt/cli-issues.ts';
import { comparing } from './pt/comparing.ts';
import { device } from './pt/device.ts';
import { comparison } from './pt/comparison.ts';
import { exportIssues } from './pt/export-issues.ts';
import { figures } from './pt/figures.ts';
import { formatIssues } from './pt/format-issues.ts';
import { issues } from './pt/issues.ts';
import { map } from './pt/map.ts';
import { measuring } from './pt/measuring.ts';
import { overlapIssues } from './pt/overlap-issues.ts';
import { packageIssues } from './pt/package-issues.ts';
import { panels } from './pt/panels.ts';
import { projectIssues } from './pt/project-issues.ts';
import { projectSteps } from './pt/project-steps.ts';
import { repairs } from './pt/repairs.ts';
import { search } from './pt/search.ts';
import { shell } from './pt/shell.ts';
import { writingIssues } from './pt/writing-issues.ts';

import type { Dictionary } from './es.ts';

export const pt: Dictionary = {
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
