import type { Dictionary } from '../i18n/es.ts';

/** Returns the texts with issues that name options of the command line where those of the page name its buttons. */
export function withCliIssues(dictionary: Dictionary): Dictionary {
  const { cliIssues, formatIssues, packageIssues } = dictionary;
  return {
    ...dictionary,
    formatIssues: { ...formatIssues, ...cliIssues },
    packageIssues: { ...packageIssues, ...cliIssues },
  };
}
