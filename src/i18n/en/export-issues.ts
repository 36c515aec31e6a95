import type { exportIssues as spanish } from '../es/export-issues.ts';

/** What is the matter with an export: what was found and what to do, by code. */
export const exportIssues: typeof spanish = {
  'export-not-one':
    'This is no export of Mosaico. Expected was the package (.zip) that “Export” or “mosaico export” makes, or the folder to which the whole of it was unpacked.',
  'export-file-differs':
    'The data file is not what these numbers give with the same version ({now}). Somebody changed it: ask for the package again.',
  'export-file-other-version':
    'The data file was written by version {made}; version {now} writes it in another way. The numbers were compared one by one.',
  'export-nothing':
    'There is not a row to export: nothing overlaps, or there are no features. Choose other layers.',
  'export-feature-missing': 'The layer has no feature with this identifier. Look it up with “mosaico areas”.',
};
