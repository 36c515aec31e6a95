import type { SourceDescription } from './export-source.ts';

/** What is written where nobody stated something, and the names of what is stated. */
export interface LicenceWords {
  readonly title: string;
  readonly licence: string;
  readonly attribution: string;
  readonly authority: string;
  readonly vintage: string;
  readonly file: string;
  readonly unstated: string;
}

/** Returns the text of `LICENSES.md`: one heading for each source, with its licence and the words that cite it. */
export function licencesText(
  sources: readonly SourceDescription[],
  language: 'es' | 'en' | 'pt',
  words: LicenceWords,
): string {
  const sections = sources.map((source) => {
    const { title, file, sha256 } = source;
    const facts = [
      [words.licence, source.licence],
      [words.attribution, source.attribution],
      [words.authority, source.authority],
      [words.vintage, source.vintage],
      [words.file, sha256 === null ? file : `${file} (SHA-256 ${sha256})`],
    ] as const;
    const lines = facts.map(([name, value]) => `- ${name}: ${value ?? words.unstated}`);
    return `## ${title[language]}\n\n${lines.join('\n')}\n`;
  });
  return `# ${words.title}\n\n${sections.join('\n')}`;
}
