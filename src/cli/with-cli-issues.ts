import type { Dictionary } from '../i18n/es.ts';

/** Returns the texts with issues that name options of the command line where those of the page name its buttons. */
export function withCliIssues(dictionary: Dictionary): Dictionary {
  return { ...dictionary, formatIssues: { ...dictionary.formatIssues, ...dictionary.cliIssues } };
}
